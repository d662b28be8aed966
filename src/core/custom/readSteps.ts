import type { Expression } from '../formula/expression';
import { issue } from '../issues/issue';
import type { Issue } from '../issues/issue';
import { phrase } from '../issues/phrase';
import { metricLengthLimit, stepLimit, writtenOutDepthLimit, writtenOutLimit } from './limits';
import type { Note } from './metricIssue';
import { problemOfName } from './names';
import { onOneLine, readFormula } from './readFormula';
import type { ReadFormula } from './readFormula';
import { isObject, noteInvalid } from './settingValue';

const path = ['formula'];

/** A step as it was written. */
export interface WrittenStep {
  readonly name: string;
  readonly text: string;
  /** Where it stands in the metric. */
  readonly path: readonly string[];
}

/** A step that may be computed. */
export interface ReadStep extends ReadFormula {
  readonly name: string;
  readonly formula: string;
}

/** The steps of `formula`: a text alone is the step `resultName`. Undefined when there are none or too many. */
export function writtenSteps(given: unknown, resultName: string, note: Note): readonly WrittenStep[] | undefined {
  if (typeof given !== 'string' && !isObject(given)) {
    noteInvalid(note, path, given, phrase('a text, or an object of steps'));
    return undefined;
  }
  const steps = typeof given === 'string' ? [{ name: resultName, text: given, path }] : namedSteps(given, note);
  const received = steps.reduce((sum, { text }) => sum + text.length, 0);
  if (steps.length === 0) note(path, issue('custom.no-formula', 'error'));
  else if (steps.length > stepLimit) {
    note(path, issue('custom.too-many', 'error', { what: phrase('steps'), received: steps.length, limit: stepLimit }));
  } else if (received > metricLengthLimit) {
    note(path, issue('custom.too-long', 'error', { received, limit: metricLengthLimit }));
  } else return steps;
  return undefined;
}

function namedSteps(given: Readonly<Record<string, unknown>>, note: Note): WrittenStep[] {
  return Object.entries(given).flatMap(([name, text]): WrittenStep[] => {
    const at = [...path, name];
    const problem = problemOfName(name, 'step');
    if (problem !== undefined) note(at, problem);
    if (typeof text !== 'string') noteInvalid(note, at, text, phrase('a text, the formula of this step'));
    return typeof text === 'string' ? [{ name, text, path: at }] : [];
  });
}

/** Reads the formulas of steps in their order. Each may read what `isKnown` says and the steps before it. */
export function readSteps(
  steps: readonly WrittenStep[],
  isKnown: (name: string) => boolean,
  note: Note,
): readonly ReadStep[] {
  const before = new Map<string, Extent>();
  return steps.flatMap(({ name, text, path: at }): ReadStep[] => {
    const { value, issues } = readFormula(text, (each) => before.has(each) || isKnown(each));
    for (const each of issues) note(at, each);
    const extent = value === undefined ? { nodes: 0, depth: 0 } : writtenOut(value.expression, before);
    before.set(name, extent);
    const problem = tooIntricate(name, extent);
    if (problem !== undefined) note(at, problem);
    return value === undefined || problem !== undefined ? [] : [{ ...value, name, formula: onOneLine(text) }];
  });
}

/** How large and how deep an expression is with its steps written out. */
interface Extent {
  readonly nodes: number;
  readonly depth: number;
}

function writtenOut(expression: Expression, steps: ReadonlyMap<string, Extent>): Extent {
  if (expression.kind === 'constant') return { nodes: 1, depth: 1 };
  if (expression.kind === 'name') return steps.get(expression.name) ?? { nodes: 1, depth: 1 };
  const parts =
    expression.kind === 'call'
      ? expression.arguments
      : [expression.condition, expression.consequent, expression.alternative];
  const extents = parts.map((part) => writtenOut(part, steps));
  return {
    nodes: extents.reduce((sum, { nodes }) => sum + nodes, 1),
    depth: 1 + Math.max(0, ...extents.map(({ depth }) => depth)),
  };
}

/** Steps that use each other many times over are few words and endless work. */
function tooIntricate(name: string, { nodes, depth }: Extent): Issue | undefined {
  if (nodes <= writtenOutLimit && depth <= writtenOutDepthLimit) return undefined;
  const params = { name, received: nodes, limit: writtenOutLimit, depth: writtenOutDepthLimit };
  return issue('custom.too-intricate', 'error', params);
}
