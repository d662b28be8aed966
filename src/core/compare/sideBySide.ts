import type { NDArray } from '../array/ndarray';
import type { Definition, ParamValue } from '../catalogue/definition';
import { definitions } from '../catalogue/registry';
import { arrayOf } from '../compute/compute';
import { prepareComputation } from '../compute/prepareComputation';
import type { Computation } from '../compute/prepareComputation';
import { suitability } from '../compute/suitability';
import type { ComputeRequest, Inputs } from '../compute/types';
import type { Issue } from '../issues/issue';
import type { Phrase } from '../issues/phrase';
import { requestedDefinition } from '../resolution/requestedDefinition';
import { callOf } from './counterpart';
import { relatedConcepts } from './families';
import { callText, libraryOf } from './library';
import { partingWords } from './partingWords';
import { kindOf } from './kindOf';
import { roundingLoss } from './rounding';
import type { RoundingLoss } from './rounding';
import { whereTheyPart } from './whereTheyPart';

/** What one library makes of the arrays, and where it parts from the function that was asked for. */
export interface LibraryRow {
  readonly function: string;
  readonly library: string;
  /** The call, with the parameters that are not the default: `f1_score(average='macro')`. */
  readonly call: string;
  /** The parameters that were given, or that the arrays decide. */
  readonly params: Readonly<Record<string, ParamValue>>;
  /** A concept that people mix up with the one that was asked for, and not the same. */
  readonly isRelated: boolean;
  /** How the arrays were changed into what the function takes: "y_true as class indices". */
  readonly changes: readonly string[];
  /** Missing when the library refuses the arrays; an issue says why. */
  readonly value?: NDArray;
  readonly issues: readonly Issue[];
  /** Missing where the values agree. */
  readonly parting?: { readonly step: string; readonly ownStep: string; readonly words: Phrase };
  /** What float32 loses on the way, where five digits show it. */
  readonly rounding?: RoundingLoss;
}

/** What decides which calls are compared, and on what. */
export interface Comparison {
  /** The arrays before they were brought into the form that the chosen function takes; those of the request when left out. */
  readonly meant?: Inputs;
  /** False for a call that would take too long, which is then passed over. */
  readonly isAffordable?: (request: ComputeRequest) => boolean;
}

/** All of `compareOneByOne` at once. */
export function sideBySide(request: ComputeRequest): readonly LibraryRow[] {
  return [...compareOneByOne(request)];
}

/** The functions that are looked at beside that of a request: its concept's, then those that are mixed up with it. */
export function comparedWith(request: ComputeRequest): readonly Definition[] {
  const chosen = requestedDefinition(request);
  if (chosen === undefined) return [];
  return relatedConcepts(chosen.concept).flatMap((concept) =>
    definitions.filter((definition) => definition.concept === concept && definition.id !== chosen.id),
  );
}

/**
 * What every library gives for the concept of a function and these arrays: the function itself first, then its concept,
 * then those that are mixed up with it. Whoever runs it can pause after every call, or stop.
 *
 * Everything is computed in float64, so that conventions are compared and not precisions; other functions have their
 * default parameters, and those of the same name that were given.
 */
export function* compareOneByOne(request: ComputeRequest, comparison: Comparison = {}): Generator<LibraryRow, void> {
  const chosen = requestedDefinition(request);
  if (chosen === undefined) return;
  const own = { ...request, precision: 'float64' as const };
  const { value: base, issues } = prepareComputation(own);
  if (base === undefined) {
    yield { ...refused(chosen, issues), params: request.params ?? {} };
    return;
  }
  yield { ...rowOf(base), params: request.params ?? {} };
  const { meant = request.inputs, isAffordable = () => true } = comparison;
  for (const definition of comparedWith(request)) {
    const asked = { ...callOf(definition, meant, request.params), precision: 'float64' as const };
    const isRelated = definition.concept !== chosen.concept;
    if ((isRelated && !suits(definition, asked.inputs)) || !isAffordable(asked)) continue;
    const row = compared(definition, asked, base);
    if (row !== undefined) yield { ...row, params: asked.params, changes: asked.changes, isRelated };
  }
}

function compared(definition: Definition, request: ComputeRequest, base: Computation): LibraryRow | undefined {
  const { value: computation, issues } = prepareComputation(request);
  if (computation === undefined) {
    // Too few inputs is no opinion about these arrays.
    return issues.some(({ code }) => code === 'compute.missing-input') ? undefined : refused(definition, issues);
  }
  const row = rowOf(computation);
  const parting = whereTheyPart(base, computation);
  if (parting === undefined) return row;
  const words = partingWords(parting, base, computation);
  return { ...row, parting: { step: parting.a.name, ownStep: parting.b.name, words } };
}

/** A related function is worth a line only where the values are what it is meant for. */
function suits(definition: Definition, inputs: Inputs): boolean {
  return (['y_true', 'y_pred'] as const).every((role) => {
    const domain = definition.inputs[role]?.domain;
    const array = inputs[role];
    return domain === undefined || array === undefined || suitability(domain, kindOf(array)) > 0;
  });
}

function rowOf(computation: Computation): LibraryRow {
  const { definition, formula, issues, arrays } = computation;
  const { value: in32 } = prepareComputation({
    function: definition.id,
    params: formula.params,
    inputs: arrays,
    precision: 'float32',
  });
  // scikit-learn computes in the precision of its arrays, which is float64 unless one says otherwise.
  const rounding =
    in32 === undefined || definition.id.startsWith('sklearn.') ? undefined : roundingLoss(in32, computation);
  return {
    ...refused(definition, issues),
    call: callText(definition, formula.params),
    value: arrayOf(computation, formula.result.node),
    ...(rounding !== undefined && { rounding }),
  };
}

function refused(definition: Definition, issues: readonly Issue[]): LibraryRow {
  return {
    function: definition.id,
    library: libraryOf(definition.id),
    call: callText(definition, {}),
    params: {},
    isRelated: false,
    changes: [],
    issues,
  };
}
