import type { NDArray } from '../array/ndarray';
import type { Definition } from '../catalogue/definition';
import { definitionOf, definitions } from '../catalogue/registry';
import { arrayOf } from '../compute/compute';
import { prepareComputation } from '../compute/prepareComputation';
import type { Computation } from '../compute/prepareComputation';
import { suitability } from '../compute/suitability';
import type { ComputeRequest, Inputs } from '../compute/types';
import { describeArray } from '../describe/describeArray';
import type { Issue } from '../issues/issue';
import { adaptInputs } from './adaptInputs';
import { relatedConcepts } from './families';
import { callText, libraryOf } from './library';
import { partingWords } from './partingWords';
import { roundingLoss } from './rounding';
import type { RoundingLoss } from './rounding';
import { whereTheyPart } from './whereTheyPart';

/** What one library makes of the arrays, and where it parts from the function that was asked for. */
export interface LibraryRow {
  readonly function: string;
  readonly library: string;
  /** The call, with the parameters that are not the default: `f1_score(average='macro')`. */
  readonly call: string;
  /** How the arrays were changed into what the function takes: "y_true as class indices". */
  readonly changes: readonly string[];
  /** Missing when the library refuses the arrays; an issue says why. */
  readonly value?: NDArray;
  readonly issues: readonly Issue[];
  /** Missing where the values agree. */
  readonly parting?: { readonly step: string; readonly ownStep: string; readonly words: string };
  /** What float32 loses on the way, where five digits show it. */
  readonly rounding?: RoundingLoss;
}

/**
 * What every library gives for the concept of a function and these arrays, the function itself first.
 *
 * Everything is computed in float64, so that conventions are compared and not precisions; other functions have their
 * default parameters, and those of the same name that were given.
 */
export function sideBySide(request: ComputeRequest): readonly LibraryRow[] {
  const chosen = definitionOf(request.function, request.params);
  if (chosen === undefined) return [];
  const own = { ...request, precision: 'float64' as const };
  const { value: base, issues } = prepareComputation(own);
  if (base === undefined) return [refused(chosen, [], issues)];
  const others = definitions.filter(
    (definition) => definition.id !== chosen.id && relatedConcepts(chosen.concept).includes(definition.concept),
  );
  return [rowOf(base, []), ...others.flatMap((definition) => compared(definition, own, base))];
}

function compared(definition: Definition, request: ComputeRequest, base: Computation): readonly LibraryRow[] {
  const { inputs, params: fromData, changes } = adaptInputs(definition, request.inputs);
  if (definition.concept !== base.definition.concept && !suits(definition, inputs)) return [];
  const specs = { ...definition.params, ...definition.reduction?.params };
  const given = Object.fromEntries(Object.entries(request.params ?? {}).filter(([name]) => name in specs));
  const params = { ...fromData, ...given };
  const { value: computation, issues } = prepareComputation({
    function: definition.id,
    params,
    inputs,
    precision: 'float64',
  });
  if (computation === undefined) {
    // Too few inputs is no opinion about these arrays.
    return issues.some(({ code }) => code === 'compute.missing-input') ? [] : [refused(definition, changes, issues)];
  }
  const row = rowOf(computation, changes);
  const parting = whereTheyPart(base, computation);
  if (parting === undefined) return [row];
  const words = partingWords(parting, base, computation);
  return [{ ...row, parting: { step: parting.a.name, ownStep: parting.b.name, words } }];
}

/** A related function is worth a line only where the values are what it is meant for. */
function suits(definition: Definition, inputs: Inputs): boolean {
  return (['y_true', 'y_pred'] as const).every((role) => {
    const domain = definition.inputs[role]?.domain;
    const array = inputs[role];
    return domain === undefined || array === undefined || suitability(domain, describeArray(array).kind) > 0;
  });
}

function rowOf(computation: Computation, changes: readonly string[]): LibraryRow {
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
    function: definition.id,
    library: libraryOf(definition.id),
    call: callText(definition, formula.params),
    changes,
    value: arrayOf(computation, formula.result.node),
    issues,
    ...(rounding !== undefined && { rounding }),
  };
}

function refused(definition: Definition, changes: readonly string[], issues: readonly Issue[]): LibraryRow {
  return {
    function: definition.id,
    library: libraryOf(definition.id),
    call: callText(definition, {}),
    changes,
    issues,
  };
}
