/** Engines copy shorter parts of a text at once; a longer one holds on to the text that it was cut from. */
const shortest = 13;

/** A part of a text that does not keep all of it in memory: what is found lives on in the indexes of later versions. */
export function ownText(text: string, start: number, end: number): string {
  const part = text.slice(start, end);
  return part.length < shortest ? part : ` ${part}`.slice(1);
}
