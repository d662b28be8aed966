import type { Expression } from '../formula/expression';
import { parseFormula } from '../formula/parseFormula';
import type { Issue, Outcome } from '../issues/issue';
import { issue } from '../issues/issue';
import { allowedFunctions } from './allowedFunctions';
import { scanFormula } from './scanFormula';
import type { Token } from './scanFormula';

/** A formula that may be computed, and the names that it reads. */
export interface ReadFormula {
  readonly expression: Expression;
  readonly names: ReadonlySet<string>;
  /** Names that it compares with null: arrays that may be left out. */
  readonly comparedWithNull: ReadonlySet<string>;
}

/**
 * Reads a formula that somebody wrote: every name must be known and every function allowed, also in the branches of
 * choices that are not taken. Issues have the place in the text; none is thrown.
 */
export function readFormula(text: string, isKnown: (name: string) => boolean): Outcome<ReadFormula> {
  if (text.trim() === '') return { issues: [issue('custom.no-formula', 'error')] };
  const { value: tokens, issues } = scanFormula(text);
  if (tokens === undefined) return { issues };
  const parsed = parseFormula(onOneLine(text));
  if (parsed.value === undefined) return { issues: parsed.issues.map((each) => placed(each, text)) };
  const found = { names: new Set<string>(), comparedWithNull: new Set<string>(), issues: [] as Issue[] };
  visit(parsed.value, tokens, isKnown, found);
  const { names, comparedWithNull } = found;
  if (found.issues.length > 0) return { issues: found.issues };
  return { value: { expression: parsed.value, names, comparedWithNull }, issues: [] };
}

/** A formula may be written in several lines; what reads it takes line ends for the ends of formulas. */
export function onOneLine(text: string): string {
  return text.replace(/\s/g, ' ');
}

interface Found {
  readonly names: Set<string>;
  readonly comparedWithNull: Set<string>;
  readonly issues: Issue[];
}

function visit(
  expression: Expression,
  tokens: readonly Token[],
  isKnown: (name: string) => boolean,
  found: Found,
): void {
  switch (expression.kind) {
    case 'constant':
      return;
    case 'name': {
      const { name } = expression;
      if (!isKnown(name) && !found.names.has(name)) {
        found.issues.push(issue('formula.unknown-name', 'error', { name }, spanOf(name, tokens, false)));
      }
      found.names.add(name);
      return;
    }
    case 'choice':
      for (const each of [expression.condition, expression.consequent, expression.alternative]) {
        visit(each, tokens, isKnown, found);
      }
      return;
    case 'call': {
      const problem = problemOf(expression, tokens);
      if (problem !== undefined) found.issues.push(problem);
      const compared = comparedWithNull(expression);
      if (compared !== undefined) found.comparedWithNull.add(compared);
      for (const each of expression.arguments) visit(each, tokens, isKnown, found);
    }
  }
}

type Call = Extract<Expression, { kind: 'call' }>;

function problemOf({ function: name, arguments: given }: Call, tokens: readonly Token[]): Issue | undefined {
  const span = spanOf(name, tokens, true);
  const arity = allowedFunctions.get(name);
  if (arity === undefined) return issue('formula.unknown-function', 'error', { name }, span);
  const [least, most] = arity;
  const received = given.length;
  if (received >= least && received <= most) return undefined;
  const expected = least === most ? least : `${String(least)} or ${String(most)}`;
  return issue('formula.arity', 'error', { name, expected, received }, span);
}

/** The name that is compared with null, as in `sample_weight == null`. */
function comparedWithNull({ function: name, arguments: given }: Call): string | undefined {
  if (name !== 'equal' && name !== 'unequal') return undefined;
  const isNull = given.some((each) => each.kind === 'constant' && each.value === null);
  const compared = given.find((each) => each.kind === 'name');
  return isNull && compared?.kind === 'name' ? compared.name : undefined;
}

/** Where a name first stands, as a function that is called or as a value; the whole formula when it is written otherwise. */
function spanOf(name: string, tokens: readonly Token[], called: boolean): { start: number; end: number } {
  const at = tokens.findIndex(
    (token, index) => token.kind === 'name' && token.text === name && (tokens[index + 1]?.text === '(') === called,
  );
  const { start, end } = tokens[at] ?? { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return { start, end };
}

/** An issue of the reader with a place in the text: the end when it wants more, everything when it has none. */
function placed(found: Issue, text: string): Issue {
  const { start = 0, end = text.length } = found.span ?? {};
  const last = Math.max(1, text.trimEnd().length);
  return {
    ...found,
    span: found.span === undefined ? { start, end } : { start: Math.min(start, last), end: Math.min(end, last + 1) },
  };
}
