/** What became of a text: the characters from `start` to `end` are those up to `newEnd` now. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

/** So many characters are compared at once: the engine compares flat strings faster than any loop does. */
const chunk = 65_536;

/** The smallest edit that makes one text of another. */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  const start = commonLength(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const rest = commonLength(
    shorter - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { start, end: before.length - rest, newEnd: after.length - rest };
}

/** The largest length up to `limit` for which all is the same, when `isSame` compares a part of it. */
function commonLength(limit: number, isSame: (from: number, to: number) => boolean): number {
  let length = 0;
  for (let step = chunk; step >= 1; step >>= 1) {
    while (length < limit && isSame(length, Math.min(length + step, limit))) length = Math.min(length + step, limit);
  }
  return length;
}
