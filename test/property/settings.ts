const asked = process.env.PROPERTY_RUNS;

/**
 * How often, and from which seed, the properties of definitions are tried: the same cases in every run of the suite.
 * `PROPERTY_RUNS=2000 npx vitest run --project property` looks further, and elsewhere each time.
 */
export const settings = asked === undefined ? { numRuns: 40, seed: 1729 } : { numRuns: Number(asked) };
