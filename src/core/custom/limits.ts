/** How much the setting may hold; beyond that it is refused before anything is read. */
export const metricLimit = 200;
/** Steps of one metric. */
export const stepLimit = 100;
/** Parameters of one metric. */
export const paramLimit = 20;
/** Characters of all formulas of one metric together. */
export const metricLengthLimit = 10_000;
/** Characters of a name. */
export const nameLengthLimit = 60;
/** Nodes, and depth, of a metric's formula when every step is written out where it is used. */
export const writtenOutLimit = 20_000;
export const writtenOutDepthLimit = 300;
/** Numbers of all steps together: so many, or so many times those of the inputs. */
export const valueLimit = 20_000_000;
export const valuesPerInput = 100;
