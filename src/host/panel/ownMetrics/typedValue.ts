/**
 * Reads a parameter's default as it is typed: a number, `True`, `None`, a list `0.5, 2`, or a text, with or without quotes.
 * Nothing typed is undefined.
 */
export function readTyped(typed: string): unknown {
  const text = typed.trim();
  if (text === '') return undefined;
  const word = words.get(text.toLowerCase());
  if (word !== undefined) return word;
  const number = toNumber(text);
  if (number !== undefined) return number;
  const items = /^\[(.*)\]$|^\((.*)\)$/s.exec(text);
  const inner = items?.[1] ?? items?.[2] ?? text;
  const numbers = inner
    .replace(/,\s*$/, '')
    .split(',')
    .map((item) => toNumber(item.trim()));
  if (numbers.every((each) => each !== undefined)) return numbers;
  return /^"(.*)"$|^'(.*)'$/s.test(text) ? text.slice(1, -1) : text;
}

/** A default as it is typed. Values that no text of the field stands for are written as JSON. */
export function writeTyped(value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return readTyped(value) === value ? value : `"${value}"`;
  return Array.isArray(value) ? `[${value.map(String).join(', ')}]` : JSON.stringify(value);
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['none', null],
  ['null', null],
]);

const numeral = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function toNumber(text: string): number | undefined {
  return numeral.test(text) ? Number(text) : undefined;
}
