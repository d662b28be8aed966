import type { Span } from '../../issues/issue';
import { isIdentifierAt, Kind, kindAt } from '../characters';
import { skipSpacesBack, startOfIdentifier } from './skip';

/** The name that an array has in its text. */
export interface Naming {
  readonly name: string;
  readonly span: Span;
  /** `assigned`: by `=`, `:` or a Chinese copula; `beside`: it only stands before the array. */
  readonly strength: 'assigned' | 'beside';
  /** `a, b = [...], [...]`: all names on the left, this one first. */
  readonly targets?: readonly Span[];
}

/** Words before a colon that are no names. */
const keywords: ReadonlySet<string> = new Set(
  `and as assert await case class const containing def default del do elif else except finally for from if import in is
  lambda let not of or pass raise return to try typeof var while with yield`.split(/\s+/),
);

/** Words before an array that are no name of it. */
const fillers: ReadonlySet<string> = new Set(
  `a an the at by like where print echo new this than between over range eg ie values array tensor Array Tensor`.split(
    /\s+/,
  ),
);

/** Words between a name and its array: "y_true is [0, 1]". */
const copulas: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'equals', 'be', 'becomes']);

/** Adjectives that a name of two words starts with: "true labels: [0, 1]". */
const adjectives = /^(?:true|predicted|pred|actual|expected|target|real|sample|test|class)$/i;

/** Chinese words between a name and its array: 为, 是, 的值为, 等于. */
const wideCopula = /(?:的(?:取值|数值|值|结果|输出)?)?(?:分别)?(?:如下|等于|就是|设为|为|是|即|有)$/;

/** The name that stands before an array which starts at `start`, if there is one. */
export function nameBefore(text: string, start: number): Naming | undefined {
  const end = skipQuoting(text, skipSpacesBack(text, start));
  const kind = kindAt(text, end - 1);
  if (kind === Kind.equals) return nameBeforeEquals(text, end - 1);
  if (kind === Kind.colon) return nameBeforeColon(text, end - 1);
  if (kind === Kind.wide) return nameInWideText(text, end);
  if (text.slice(end, start).includes('\n')) return echoedName(text, end);
  if (text[end - 1] === '|') return beside(text, skipQuoting(text, skipSpacesBack(text, end - 1, true)));
  if (text.endsWith('->', end) && end > 1) return beside(text, skipSpacesBack(text, end - 2, true));
  return end < start && isIdentifierAt(text, end - 1) ? beside(text, end) : undefined;
}

/** Backticks and asterisks, with which Markdown marks up names and values. */
function skipQuoting(text: string, at: number): number {
  let before = at;
  while (at - before < 4 && (text[before - 1] === '`' || text[before - 1] === '*')) before -= 1;
  return before === at ? at : skipSpacesBack(text, before, true);
}

function naming(text: string, start: number, end: number, strength: Naming['strength']): Naming | undefined {
  const name = text.slice(start, end);
  if (start >= end || /^\d/.test(name)) return undefined;
  return { name, span: { start, end }, strength };
}

/** The name in the prompt line before a printed value: `>>> y_true`, `In [3]: print(y_true)`. */
function echoedName(text: string, end: number): Naming | undefined {
  const line = text.slice(Math.max(0, end - 120), end);
  const match = /(?:^|\n)(?:>>> |In \[\d+\]: )(?:print\()?([A-Za-z_]\w*)\)?$/.exec(line);
  if (match?.[1] === undefined) return undefined;
  const start = end - match[0].length + match[0].lastIndexOf(match[1]);
  return naming(text, start, start + match[1].length, 'assigned');
}

/** The word before an array; one copula between is skipped. */
function beside(text: string, end: number): Naming | undefined {
  let stop = end;
  let start = startOfIdentifier(text, stop);
  if (copulas.has(text.slice(start, stop))) {
    stop = skipQuoting(text, skipSpacesBack(text, start, true));
    if (kindAt(text, stop - 1) === Kind.wide) return nameInWideText(text, stop);
    start = startOfIdentifier(text, stop);
  }
  const word = text.slice(start, stop);
  return keywords.has(word) || fillers.has(word) ? undefined : naming(text, start, stop, 'beside');
}

/** `y_true = `, `self.y_true = `, `data["y_true"] = `, `y_true: list[float] = `, `f(y_true=`, `a, b = `. */
function nameBeforeEquals(text: string, equals: number): Naming | undefined {
  const operator = text[equals - 1] ?? '';
  if ('=!<>+-*/%&|^@'.includes(operator) && operator !== '') return undefined;
  const end = skipQuoting(text, skipSpacesBack(text, operator === ':' ? equals - 1 : equals, true));
  const start = startOfIdentifier(text, end);
  // What stands alone before the sign, on its line, has no type and no other name beside it.
  const isAlone = text[skipSpacesBack(text, start, true) - 1] === '\n';
  const annotated = isAlone ? undefined : annotatedName(text, end);
  if (annotated !== undefined) return annotated;
  const kind = kindAt(text, end - 1);
  if (kind === Kind.close) return keyInSubscript(text, end);
  if (kind === Kind.quote) return nameInQuotes(text, end);
  if (kind === Kind.wide) return nameInWideText(text, end);
  const found = naming(text, start, end, 'assigned');
  if (found === undefined) return undefined;
  const targets = isAlone || end === equals ? undefined : tupleTargets(text, found.span);
  const first = targets?.[0];
  return targets === undefined || first === undefined
    ? found
    : { name: text.slice(first.start, first.end), span: first, strength: 'assigned', targets };
}

/** The name before the colon of a type annotation that ends at `end`: `y_true: np.ndarray | None`. */
function annotatedName(text: string, end: number): Naming | undefined {
  const near = text.slice(Math.max(0, end - 100), end);
  if (near.lastIndexOf(':') <= near.lastIndexOf('\n')) return undefined;
  let depth = 0;
  for (let at = end - 1; at >= 0 && end - at < 100; at -= 1) {
    const character = text[at] ?? '';
    if (character === ']' || character === '>') depth += 1;
    else if (character === '[' || character === '<') depth -= 1;
    else if (depth === 0 && character === ':') {
      const stop = skipSpacesBack(text, at, true);
      const start = startOfIdentifier(text, stop);
      const isKeyword = keywords.has(text.slice(start, stop));
      return !isKeyword && startsStatement(text, start) ? naming(text, start, stop, 'assigned') : undefined;
    } else if (character === '\n' || (depth === 0 && !isIdentifierAt(text, at) && !' .|"\'?'.includes(character)))
      return undefined;
    if (depth < 0) return undefined;
  }
  return undefined;
}

/** True at the start of a line, after `const`, or where an argument starts: there `name: type = value` declares. */
function startsStatement(text: string, start: number): boolean {
  const line = text.slice(Math.max(0, start - 80), start);
  return /(?:^|[\n;({,]|>>> |\b(?:const|let|var|readonly|static|private|public|self\.))\s*$/.test(line);
}

/** `data["y_true"] = [...]` names its array y_true; other subscripts name none. */
function keyInSubscript(text: string, end: number): Naming | undefined {
  const quoteEnd = skipSpacesBack(text, end - 1, true);
  return kindAt(text, quoteEnd - 1) === Kind.quote ? nameInQuotes(text, quoteEnd) : undefined;
}

/** The content of the string literal that ends at `end`. */
function nameInQuotes(text: string, end: number): Naming | undefined {
  const quote = text[end - 1] === '”' ? '“' : (text[end - 1] ?? '');
  const before = text.slice(Math.max(0, end - 121), end - 1);
  const opening = before.lastIndexOf(quote);
  const start = end - before.length + opening;
  if (opening === -1 || text.slice(start, end).includes('\n')) return undefined;
  return start < end - 1
    ? { name: text.slice(start, end - 1), span: { start, end: end - 1 }, strength: 'assigned' }
    : undefined;
}

/** `"y_true": `, `y_true: `, `true labels: `, `预测值:`. */
function nameBeforeColon(text: string, colon: number): Naming | undefined {
  const end = skipQuoting(text, skipSpacesBack(text, colon, true));
  const kind = kindAt(text, end - 1);
  if (kind === Kind.quote) return nameInQuotes(text, end);
  if (kind === Kind.wide) return nameInWideText(text, end);
  const start = startOfIdentifier(text, end);
  const found = naming(text, start, end, 'assigned');
  if (found === undefined || keywords.has(found.name)) return undefined;
  if (text[start - 1] !== ' ') return found;
  const firstStart = startOfIdentifier(text, start - 1);
  if (!adjectives.test(text.slice(firstStart, start - 1))) return found;
  return { name: text.slice(firstStart, end), span: { start: firstStart, end }, strength: 'assigned' };
}

/** The name in Chinese text that ends at `end`: `y_true为`, `预测值是`, `y_pred 的值:`. */
function nameInWideText(text: string, end: number): Naming | undefined {
  let start = end;
  while (
    end - start < 20 &&
    kindAt(text, start - 1) === Kind.wide &&
    !/[。《》→⇒\uff01\uff1f]/.test(text[start - 1] ?? '')
  )
    start -= 1;
  const words = text.slice(start, end).replace(wideCopula, '');
  if (!/^的?(?:取值|数值|值|结果|输出)?$/.test(words)) {
    // Of a long run of signs the last noun: 我们得到的预测值.
    const last = words.length > 6 ? words.lastIndexOf('的') + 1 : 0;
    return naming(text, start + last, start + words.length, 'assigned');
  }
  const nameEnd = skipQuoting(text, skipSpacesBack(text, start, true));
  if (kindAt(text, nameEnd - 1) === Kind.quote) return nameInQuotes(text, nameEnd);
  return naming(text, startOfIdentifier(text, nameEnd), nameEnd, 'assigned');
}

/** The names of `a, b = `, where the last of them is at `last`; undefined when it is the only one, or an argument. */
function tupleTargets(text: string, last: Span): Span[] | undefined {
  if (text[skipSpacesBack(text, last.start) - 1] !== ',') return undefined;
  const line = text.slice(Math.max(0, last.start - 200), last.end);
  const lineStart = last.end - line.length + line.lastIndexOf('\n') + 1;
  const match = /^(?:\s|>>> |\()*((?:[\w.]+\s*,\s*)+\w+)$/.exec(text.slice(lineStart, last.end));
  if (match?.[1] === undefined) return undefined;
  let at = last.end - match[1].length;
  return match[1].split(',').map((part) => {
    const trimmed = part.trim();
    const start = at + part.indexOf(trimmed);
    at += part.length + 1;
    return { start, end: start + trimmed.length };
  });
}
