import { forms } from './forms/index';

/** What a byte of the scanner's input is. Texts are turned into bytes one to one, see `toBytes`. */
export const Kind = {
  other: 0,
  space: 1,
  comma: 2,
  digit: 3,
  sign: 4,
  dot: 5,
  letter: 6,
  open: 7,
  close: 8,
  roundOpen: 9,
  roundClose: 10,
  braceOpen: 11,
  braceClose: 12,
  quote: 13,
  hash: 14,
  slash: 15,
  colon: 16,
  equals: 17,
  /** A backtick or a semicolon: never inside an array. */
  stop: 18,
  /** Chinese, Japanese and Korean signs, emoji: letters, but no part of an ASCII identifier beside them. */
  wide: 19,
  ellipsis: 20,
} as const;

/** Bytes that stand for characters beyond ASCII. */
export const wideByte = 0xff;
export const letterByte = 0xfe;
export const ellipsisByte = 0x85;

const marks: Readonly<Record<string, number>> = {
  ' \t\n\r\f\v': Kind.space,
  ',': Kind.comma,
  '0123456789': Kind.digit,
  '+-': Kind.sign,
  '.': Kind.dot,
  _$: Kind.letter,
  '[': Kind.open,
  ']': Kind.close,
  '(': Kind.roundOpen,
  ')': Kind.roundClose,
  '{': Kind.braceOpen,
  '}': Kind.braceClose,
  '\'"': Kind.quote,
  '#': Kind.hash,
  '/': Kind.slash,
  ':': Kind.colon,
  '=': Kind.equals,
  '`;': Kind.stop,
};

/** The kind of each byte. */
export const kinds: Uint8Array = (() => {
  const table = new Uint8Array(256);
  for (const [characters, kind] of Object.entries(marks)) {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  }
  for (let letter = 0; letter < 26; letter += 1) {
    table[0x41 + letter] = Kind.letter;
    table[0x61 + letter] = Kind.letter;
  }
  table[wideByte] = Kind.wide;
  table[letterByte] = Kind.letter;
  table[ellipsisByte] = Kind.ellipsis;
  return table;
})();

/** 1 for the bytes of identifiers: letters and digits. */
export const identifierBytes: Uint8Array = kinds.map((kind) => Number(kind === Kind.letter || kind === Kind.digit));

/** 1 for the bytes that may follow a number directly: space, comma, closing bracket, `#`, and the end (0). */
export const endsNumber: Uint8Array = (() => {
  const ends: readonly number[] = [Kind.space, Kind.comma, Kind.close, Kind.roundClose, Kind.braceClose, Kind.hash];
  const table = kinds.map((kind) => Number(ends.includes(kind)));
  table[0] = 1;
  return table;
})();

/** The byte for each UTF-16 unit. */
export const unitBytes: Uint8Array = (() => {
  const table = new Uint8Array(65536);
  for (let code = 0; code < 65536; code += 1) table[code] = code < 0x80 ? code : code < 0x2e80 ? letterByte : wideByte;
  table.fill(wideByte, 0x2000, 0x2c00);
  table['…'.charCodeAt(0)] = ellipsisByte;
  for (const form of forms) {
    for (const [character, ascii] of Object.entries('characters' in form ? form.characters : {})) {
      table[character.charCodeAt(0)] = ascii.charCodeAt(0);
    }
  }
  return table;
})();

/** The kind of the character of `text` at `at`; `other` beyond its ends. */
export function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? kinds[unitBytes[text.charCodeAt(at)]!]! : Kind.other;
}

/** True when the character at `at` belongs to an identifier; Chinese signs beside ASCII ones do not. */
export function isIdentifierAt(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === Kind.letter || kind === Kind.digit;
}
