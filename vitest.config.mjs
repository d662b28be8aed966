import { defineConfig } from 'vitest/config';

/** One project for each kind of test, so that a kind can be run alone: `npm run test:unit -- --project property`. */
const kinds = { unit: 'test/unit', property: 'test/property', golden: 'test/conformance' };

export default defineConfig({
  test: {
    reporters: ['default', './test/runners/vitestClosingLine.ts'],
    projects: Object.entries(kinds).map(([name, folder]) => ({
      test: { name, include: [`${folder}/**/*.test.{ts,tsx}`], environment: 'node' },
    })),
  },
});
