/** A string, or one of the words that Python's json module writes for numbers that JSON has not. */
const stringOrWord = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;

/**
 * The value that a line of JSON stands for; NaN, Infinity and -Infinity, which Python writes, become strings of that name.
 * Undefined where it is not JSON.
 */
export function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Only a line that is not JSON may have such words in it.
  }
  try {
    return JSON.parse(text.replaceAll(stringOrWord, (found) => (found.startsWith('"') ? found : `"${found}"`)));
  } catch {
    return undefined;
  }
}

/** The value at a key; that of the line itself where the key is empty. */
export function valueAt(line: unknown, key: string): unknown {
  if (key === '') return line;
  return typeof line === 'object' && line !== null && Object.hasOwn(line, key)
    ? (line as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
