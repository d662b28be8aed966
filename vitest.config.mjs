import { defineConfig } from 'vitest/config';
import { kernelsForVite } from './kernels.mjs';

/**
 * One project for each kind of test, so that a kind can be run alone: `npm run test:unit -- --project property`. The
 * panel's tests drive a browser, which takes its time on a busy machine.
 */
const kinds = { unit: 'test/unit', property: 'test/property', golden: 'test/conformance', webview: 'test/webview' };

export default defineConfig({
  test: {
    maxWorkers: '100%',
    reporters: ['default', './test/runners/vitestClosingLine.ts'],
    projects: Object.entries(kinds).map(([name, folder]) => ({
      plugins: [kernelsForVite],
      test: {
        name,
        include: [`${folder}/**/*.test.{ts,tsx}`],
        environment: 'node',
        // Tests without a page keep nothing between files, so that these share what they import.
        isolate: name === 'webview',
        testTimeout: 60_000,
        hookTimeout: 60_000,
      },
    })),
  },
});
