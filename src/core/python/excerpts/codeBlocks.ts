import { readDoctest, type Doctest, type ExpectedOutput } from './doctest';
import { Excerpt, type Piece } from './excerpt';

const opening = /^([ \t>]*)(```+|~~~+)[ \t]*(?:\{?\.?)(?:python3?|py|pycon|ipython|ipython3)\b[^\n]*$/i;

/** A line of a document, or of a text inside of it. */
interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * The code blocks of a text that say that they are Python (```` ```python ````), as one program each, in order. In a block
 * with prompts (`>>>`) these are the program. In JSON the blocks of its texts are found, too.
 */
export function codeBlocks(text: string, languageId: string): Doctest[] {
  const isJson = languageId.startsWith('json');
  const blocks: Doctest[] = [];
  let open: { readonly fence: string; readonly indent: string; readonly lines: Line[] } | undefined;
  for (const line of isJson ? linesOfJson(text) : linesOf(text)) {
    if (open === undefined) {
      const match = opening.exec(line.text);
      if (match !== null) open = { indent: match[1] ?? '', fence: match[2] ?? '', lines: [] };
    } else if (line.text.replace(/^[ \t>]*/, '').startsWith(open.fence)) {
      blocks.push(blockOf(text, open.lines, open.indent));
      open = undefined;
    } else {
      open.lines.push(line);
    }
  }
  return blocks;
}

function blockOf(text: string, lines: readonly Line[], indent: string): Doctest {
  const pieces = lines.flatMap((line) => withoutIndent(line, indent));
  const [first] = pieces;
  const last = pieces.at(-1);
  const hasPrompts = lines.some((line) => line.text.trimStart().startsWith('>>>'));
  if (hasPrompts && first !== undefined && last !== undefined && lines.every(({ pieces: { length } }) => length <= 2)) {
    const examples = readDoctest(text.slice(first.place, last.place + last.code.length), first.place);
    if (examples !== undefined) return examples;
  }
  const outputs: readonly ExpectedOutput[] = [];
  return { excerpt: new Excerpt(pieces), outputs };
}

/** A line without as many spaces as stand before the fence. */
function withoutIndent({ pieces }: Line, indent: string): readonly Piece[] {
  const [first, ...others] = pieces;
  if (first === undefined) return [];
  let cut = 0;
  while (cut < indent.length && /[ \t>]/.test(first.code[cut] ?? '')) cut += 1;
  return [{ ...first, code: first.code.slice(cut), place: first.place + cut }, ...others];
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const code = text.slice(start, end).replace(/\r$/, '');
    yield {
      text: code,
      pieces: [
        { code, place: start },
        { code: '\n', place: start + code.length, length: end + 1 - start - code.length },
      ],
    };
    start = end + 1;
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', b: '\b', f: '\f' };

/** The lines of the texts in a JSON document: what is between quotes, its escapes resolved. */
function* linesOfJson(text: string): Generator<Line> {
  for (const { index, 0: whole } of text.matchAll(/"(?:[^"\\\n]|\\.)*"/g)) {
    if (!whole.includes('```') && !whole.includes('~~~')) continue;
    let pieces: Piece[] = [];
    for (const { index: at, 0: part } of whole.slice(1, -1).matchAll(/\\u[\da-fA-F]{4}|\\.|[^\\]+/g)) {
      const place = index + 1 + at;
      const code = unescaped(part);
      pieces.push(part.startsWith('\\') ? { code, place, length: part.length } : { code, place });
      if (code !== '\n') continue;
      yield lineOf(pieces);
      pieces = [];
    }
    yield lineOf(pieces);
  }
}

const lineOf = (pieces: readonly Piece[]): Line => ({
  text: pieces
    .map(({ code }) => code)
    .join('')
    .replace(/\n$/, ''),
  pieces,
});

function unescaped(part: string): string {
  if (!part.startsWith('\\')) return part;
  const letter = part.charAt(1);
  if (letter === 'u') return String.fromCharCode(parseInt(part.slice(2), 16));
  return escapes[letter] ?? letter;
}
