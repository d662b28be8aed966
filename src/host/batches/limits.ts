/** A session holds at most so many batches, and numbers in all of them. */
export const batchLimit = 500;
export const numberLimit = 5_000_000;

/** So many numbers are kept when the window is reloaded. */
export const keptLimit = 100_000;
