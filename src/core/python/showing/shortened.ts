/** So many characters of a value are shown beside its line. */
export const hintLength = 60;

/** A text of at most so many characters: its beginning, and its end after `…`. */
export function shortened(text: string, length = hintLength): string {
  const characters = Array.from(text);
  if (characters.length <= length) return text;
  const tail = Math.floor(length / 4);
  const head = length - tail - 3;
  return `${characters.slice(0, head).join('').trimEnd()} … ${characters.slice(-tail).join('').trimStart()}`;
}
