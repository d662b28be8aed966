import type { Form } from '../form';

/** Unicode has the ASCII signs once more, as wide as a Chinese sign, at this distance (U+FF01 to U+FF5E). */
const distance = 0xfee0;

const wideSigns = Object.fromEntries(
  Array.from('()[]{},.:;=+-\'"0123456789', (ascii) => [String.fromCharCode(ascii.charCodeAt(0) + distance), ascii]),
);

/** Full-width punctuation, as written in Chinese and Japanese text, and the signs that word processors make of ASCII. */
export const fullWidth = {
  id: 'fullWidth',
  title: 'list with full-width punctuation',
  examples: [
    '\u30100,1,1\u3011',
    '\uff3b0.1\uff0c0.9\uff3d',
    '\uff080\u30011\u30011\uff09',
    '[\u22120.5\uff0c 0.5]',
    '[0\uff0c 1\uff0c 1]',
  ],
  characters: {
    ...wideSigns,
    // Ideographic comma; lenticular and tortoise-shell brackets.
    '\u3001': ',',
    '\u3010': '[',
    '\u3011': ']',
    '\u3014': '[',
    '\u3015': ']',
    // The minus sign of typesetting, and curved quotes; the right single one is an apostrophe and stays.
    '\u2212': '-',
    '\u201c': '"',
    '\u201d': '"',
    '\u2018': "'",
    // No-break, en, em, thin, narrow no-break and ideographic space; byte order mark.
    '\u00a0': ' ',
    '\u2002': ' ',
    '\u2003': ' ',
    '\u2009': ' ',
    '\u202f': ' ',
    '\u3000': ' ',
    '\ufeff': ' ',
  },
} as const satisfies Form;
