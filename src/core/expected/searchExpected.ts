import type { Definition, ParamValue } from '../catalogue/definition';
import { adaptInputs } from '../compare/adaptInputs';
import type { AdaptedInputs } from '../compare/adaptInputs';
import { callText, libraryOf } from '../compare/library';
import { candidates } from '../compute/candidates';
import type { Candidate } from '../compute/candidates';
import { prepareComputation } from '../compute/prepareComputation';
import type { ComputeRequest, Inputs } from '../compute/types';
import { describeArray } from '../describe/describeArray';
import { countOf } from '../formula/dims';
import { phrase, phraseList, type Phrase } from '../issues/phrase';
import { inputVariants } from './inputVariants';
import type { InputVariant } from './inputVariants';
import { prints } from './printedNumber';
import type { PrintedNumber } from './printedNumber';
import { usualVariants } from './usualVariants';

/** A call that gives the number which somebody expected. */
export interface Explanation {
  readonly function: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  /** The arrays that it takes. */
  readonly inputs: Inputs;
  /** What was done to the arrays before that, as `inputVariants` says it; empty for nothing. */
  readonly variant: string;
  readonly value: number;
  /** "scikit-learn: f1_score(average='macro')", with what was done to the arrays and what was left out. */
  readonly words: Phrase;
  /** How far it is from the plain call of a function that suits the arrays; the lower, the likelier. */
  readonly cost: number;
}

const costs = {
  params: 1,
  secondParam: 2,
  inputs: 2.5,
  change: 0.2,
  olderLibrary: 1,
  unsuitable: 1.5,
  mean: 0.5,
} as const;

/** The values that a call may have shown: its result, or the mean of a result with a value for each sample. */
interface Shown {
  readonly value: number;
  readonly isMean: boolean;
}

/** What decides where a search looks. */
export interface SearchScope {
  /** Every function for these arrays, the most suitable first; found anew when left out. */
  readonly ranked?: readonly Candidate[];
  /** False for a call that would take too long, which is then passed over. */
  readonly isAffordable?: (request: ComputeRequest) => boolean;
}

/** True for functions whose values are looked at: an activation measures nothing, a wrapper is the function inside it. */
export function isSearched({ given, kind }: Definition): boolean {
  return given === undefined && kind !== 'activation';
}

/**
 * Looks for calls that give a number, plain calls first. Yields after every call that it tried, with what it found there,
 * so that whoever runs it can stop: after some time, or because it is no longer wanted.
 */
export function* searchExpected(
  inputs: Inputs,
  expected: PrintedNumber,
  { ranked = candidates(inputs), isAffordable = () => true }: SearchScope = {},
): Generator<Explanation | undefined, void> {
  const variants = inputVariants(inputs);
  const searched = ranked.filter(({ definition }) => isSearched(definition));
  const best = ranked[0]?.rank ?? 0;
  for (const round of [plain, withParams]) {
    for (const variant of variants) {
      for (const { definition, rank } of searched) {
        const calls = round(definition);
        if (calls.length === 0) continue;
        const adapted = adaptInputs(definition, variant.inputs);
        if (!isAffordable({ function: definition.id, params: adapted.params, inputs: adapted.inputs })) continue;
        const trial = { definition, variant, adapted, cost: costOf(definition, variant, best - rank) };
        for (const params of calls) yield tried(trial, params, expected);
      }
    }
  }
}

const plain = (): readonly Readonly<Record<string, ParamValue>>[] => [{}];
const withParams = (definition: Definition): readonly Readonly<Record<string, ParamValue>>[] =>
  usualVariants(definition).slice(1);

/**
 * The likelier explanation first. Of forms of one call (function and class) one is kept, and of calls of one function those
 * that need no further parameter.
 */
export function inOrder<Found extends Omit<Explanation, 'inputs'>>(explanations: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const explanation of [...explanations].sort((a, b) => a.cost - b.cost)) {
    if (!kept.some((other) => isSameCall(other, explanation))) kept.push(explanation);
  }
  return kept;
}

type Call = Pick<Explanation, 'function' | 'params'>;

function isSameCall(simpler: Call, other: Call): boolean {
  return (
    nameOf(simpler) === nameOf(other) &&
    Object.entries(simpler.params).every(([name, value]) => String(other.params[name]) === String(value))
  );
}

/** The library and the function, whatever its form: `CategoricalCrossentropy` is `categorical_crossentropy`. */
function nameOf({ function: id }: Pick<Explanation, 'function'>): string {
  return `${libraryOf(id)} ${id.split('.').at(-1)?.replaceAll('_', '').toLowerCase() ?? ''}`;
}

function costOf({ id }: Definition, { words }: InputVariant, below: number): number {
  const older = id.startsWith('keras2') || id.startsWith('keras_') ? costs.olderLibrary : 0;
  return older + (words === '' ? 0 : costs.inputs) + Math.min(costs.unsuitable, below / 20);
}

/** A function on the arrays in one of their forms. */
interface Trial {
  readonly definition: Definition;
  readonly variant: InputVariant;
  readonly adapted: AdaptedInputs;
  readonly cost: number;
}

function tried(
  { definition, variant, adapted, cost }: Trial,
  params: Readonly<Record<string, ParamValue>>,
  expected: PrintedNumber,
): Explanation | undefined {
  const given = { ...adapted.params, ...params };
  const shown = shownValue(definition.id, given, adapted.inputs);
  if (shown === undefined || !prints(shown.value, expected)) return undefined;
  const count = Object.keys(params).length;
  const changes = [...adapted.changes, ...(variant.words === '' ? [] : [variant.words])];
  return {
    function: definition.id,
    params: given,
    inputs: adapted.inputs,
    variant: variant.words,
    value: shown.value,
    words: wordsOf(definition, given, variant, changes, shown),
    cost:
      cost +
      (count > 1 ? costs.secondParam : count * costs.params) +
      costs.change * adapted.changes.length +
      (shown.isMean ? costs.mean : 0),
  };
}

function shownValue(id: string, params: Readonly<Record<string, ParamValue>>, inputs: Inputs): Shown | undefined {
  const { value: computation } = prepareComputation({ function: id, params, inputs, precision: 'float64' });
  if (computation === undefined || computation.formula.outputs !== undefined) return undefined;
  const { node } = computation.formula.result;
  const values = computation.values(node);
  if (values.length === 0) return undefined;
  const isMean = countOf(node.dims) > 1;
  return { value: values.reduce((sum, value) => sum + value, 0) / values.length, isMean };
}

function wordsOf(
  definition: Definition,
  params: Readonly<Record<string, ParamValue>>,
  { inputs }: InputVariant,
  changes: readonly string[],
  { isMean }: Shown,
): Phrase {
  const yPred = inputs.y_pred;
  const leftOut =
    definition.params.from_logits !== undefined &&
    params.from_logits !== true &&
    yPred !== undefined &&
    describeArray(yPred).kind === 'logits';
  const named = phrase("{library}'s {call}", { library: libraryOf(definition.id), call: callText(definition, params) });
  const averaged = isMean ? phrase('the mean of {call}', { call: named }) : named;
  const whole = leftOut ? phrase('{call} with from_logits left out', { call: averaged }) : averaged;
  const arrays = phraseList(changes.map((change) => phrase(change)));
  return changes.length === 0 ? whole : phrase('{call}, of {arrays}', { call: whole, arrays });
}
