import { comma, flagsOf, space } from './bytes';
import { endsFlag, floatSeen, integerSeen, spaceFlag } from './layout';
import { isDecimal, readDigits, readExponent } from './plainNumbers';

/** Two bytes as one number. */
const commaAndSpace: u32 = 0x202c;

/** Of the run that was read last: where its values end, their kinds, and whether no comma has followed the last one. */
export let runEnd: usize = 0;
export let runSeen: i32 = 0;
export let runIsAfter: bool = false;
/** Where its first comma stands, and its first value that follows another without one; 0: nowhere. */
export let runComma: usize = 0;
export let runGap: usize = 0;

/**
 * Reads plain numbers from `at` on into `out`, until `last`, with the commas and spaces between them: what most lists are
 * made of. `isAfter` tells whether no comma has followed a value before `at`. Returns where something else comes.
 */
export function readRun(at: usize, out: usize, last: usize, isAfter: bool): usize {
  let seen = 0;
  let firstComma: usize = 0;
  let firstGap: usize = 0;
  while (out !== last) {
    if (isAfter && (flagsOf(at - 1) & spaceFlag) === 0) break;
    let end = readDigits(at, out);
    if (end === 0) break;
    if (load<u16>(end) !== commaAndSpace && (flagsOf(end) & endsFlag) === 0) {
      end = readExponent(at, end, out);
      if (end === 0) break;
    }
    if (isAfter && firstGap === 0) firstGap = at;
    seen |= isDecimal ? floatSeen : integerSeen;
    out += 8;
    // Mostly a comma and a space come next: a branch lets the next number begin before this one is looked at.
    if (load<u16>(end) === commaAndSpace) {
      if (firstComma === 0) firstComma = end;
      isAfter = false;
      at = end + 2;
      continue;
    }
    isAfter = load<u8>(end) !== comma;
    if (!isAfter && firstComma === 0) firstComma = end;
    at = end;
    if (isAfter && load<u8>(end) !== space) break;
    at = end + 1;
  }
  runEnd = out;
  runSeen = seen;
  runIsAfter = isAfter;
  runComma = firstComma;
  runGap = firstGap;
  return at;
}
