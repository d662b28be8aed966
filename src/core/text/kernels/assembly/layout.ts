// What JavaScript and the kernels agree on; this file is compiled both as TypeScript and as AssemblyScript.

// Where the tables lie that JavaScript fills: above what the compiler places, which is little.

/** Flags of each byte. */
export const flagsAt = 0x10000;
/** The short booleans, as `ShortWords` keeps them. */
export const wordsAt = 0x10100;
/** The beginning of a repeated call, and ones where it has bytes. */
export const callAt = 0x10300;
export const callMaskAt = 0x10310;
/** The results of a kernel, in words of four bytes. */
export const cellsAt = 0x10340;
/** The keywords that a bracket may touch without being a subscript, eight bytes for each, filled up with zeros. */
export const keywordsAt = 0x10380;
export const mostKeywords = 16;
/** 10^power as 128 bits, the upper 64 first, for -largestPower <= power <= largestPower. */
export const powersAt = 0x10400;
export const largestPower = 64;
/** A bit for each two bytes: whether the name of a known call ends with them. */
export const callEndingsAt = 0x12000;
/** What `transcode` writes for each UTF-16 unit. */
export const unitsAt = 0x20000;

// Where text and numbers pass.

/** A part of a text, with the bytes before it for a look back, and room after it for loads of 16 bytes. */
export const windowAt = 0x30090;
export const windowSize = 0x8000;
export const lookBack = 128;
/** The values that were read, or the places of rows: fewer than the window has bytes, and 8 or 12 bytes for each. */
export const resultsAt = 0x40000;
/** Room for text in UTF-8. */
export const encodedAt = 0x80000;

/** A byte that belongs to no value, put after the window: there the kernels stop. */
export const stopByte = 1;

// Flags of bytes.

/** Digits, points, signs, commas, white space, `e`: what numbers in a list are made of. */
export const plainFlag = 1;
export const spaceFlag = 2;
/** What may follow a number directly. */
export const endsFlag = 4;
/** Digits, points and signs. */
export const startsFlag = 8;
export const letterFlag = 16;
export const identifierFlag = 32;
/** What a bracket touches that is a subscript. */
export const subscriptFlag = 64;
/** The last letters of words that stand for a value. */
export const endsWordFlag = 128;

// Cells. Places are addresses in the window.

/** Of `readRows`: how many values; their kinds; how many of them stood in the call. */
export const valuesCell = 0;
export const seenCell = 1;
export const inCallsCell = 2;
/** Rows that were closed, the values in the last one, whether it is open, and where it was opened last. */
export const rowsCell = 3;
export const countCell = 4;
export const isOpenCell = 5;
export const openingCell = 6;
/** Whether no comma has followed the last value or row. */
export const afterCell = 7;
/** Where the first comma stands, and the first value or row that follows another without one; 0: nowhere. */
export const firstCommaCell = 8;
export const firstGapCell = 9;
/** Of `skipRows`: how many rows; whether a value stood outside of them; where it stopped. */
export const skippedRowsCell = 0;
export const hasValuesCell = 1;
export const stopCell = 2;
/** Of `assignedName`: where the callee starts, 0 for none; where the name ends. */
export const calleeCell = 0;
export const nameEndCell = 1;
/** The call that is expected: its length, 0 for none; whether numbers may stand in it; whether it makes floats of them. */
export const callLengthCell = 12;
export const takesNumbersCell = 13;
export const makesFloatsCell = 14;

/** Kinds of values, as `Seen` has them. */
export const integerSeen = 1;
export const floatSeen = 2;
export const booleanSeen = 4;
