/** So many values are held in memory at once, where a function or a file needs all of them: 160 MB. */
export const heldLimit = 20_000_000;

/** A JSON file is read as a whole; longer ones are refused, in bytes. */
export const jsonLimit = 32_000_000;

/** A row of a text file, in bytes. */
export const longestRow = 16_000_000;

/** Text files are read so many bytes at a time. */
export const pieceBytes = 2 ** 18;

/** A chunk of rows has about so many values. */
export const chunkValues = 2 ** 18;
