import { defineConfig } from 'vitest/config';
import { kernelsForVite } from './kernels.mjs';

/**
 * One project for each kind of test, so that a kind can be run alone: `npm run test:unit -- --project property`. The
 * panel's tests drive a browser, which takes its time on a busy machine.
 */
const kinds = { unit: 'test/unit', property: 'test/property', golden: 'test/conformance', webview: 'test/webview' };
const patient = new Set(['unit', 'property', 'golden', 'webview']);

export default defineConfig({
  test: {
    reporters: ['default', './test/runners/vitestClosingLine.ts'],
    projects: Object.entries(kinds).map(([name, folder]) => ({
      plugins: [kernelsForVite],
      test: {
        name,
        include: [`${folder}/**/*.test.{ts,tsx}`],
        environment: 'node',
        ...(patient.has(name) && { testTimeout: 60_000, hookTimeout: 60_000 }),
      },
    })),
  },
});
