/** Made while bundling (bundles.mjs): imports every test/host/**\/*.test.ts, which registers its tests with mocha. */
declare module 'virtual:host-tests' {
  export function load(): Promise<void>;
}

/** Mocha's browser build: sets the globals `mocha` and `Mocha`. */
declare module 'mocha/mocha.js';
