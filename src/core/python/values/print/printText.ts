const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function escaped(character: string): string {
  const known = escapes.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  return code < 32 || (code >= 127 && code < 161) ? `\\x${code.toString(16).padStart(2, '0')}` : character;
}

/** `repr` of a text: in single quotes, or in double ones when only these need no escape. */
export function printText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inner = Array.from(text, (each) => (each === quote ? `\\${each}` : escaped(each))).join('');
  return quote + inner + quote;
}

/** `repr` of bytes, of which each is one character. */
export function printBytes(bytes: string): string {
  const printed = printText(bytes).replaceAll(
    /[\u0080-\u00ff]/g,
    (each) => `\\x${(each.codePointAt(0) ?? 0).toString(16)}`,
  );
  return `b${printed}`;
}
