import type { Role } from '../catalogue/definition';
import { prepareComputation } from '../compute/prepareComputation';
import type { Computation } from '../compute/prepareComputation';
import { resolveParams } from '../compute/resolveParams';
import type { ComputeRequest } from '../compute/types';
import { describeArray } from '../describe/describeArray';
import type { ArrayFacts } from '../describe/describeArray';
import { countOf } from '../formula/dims';
import { requestedDefinition } from '../resolution/requestedDefinition';
import type { Subject } from './check';
import { applyFix } from './fix';

/** What checks look at in a request; undefined when it names no function. */
export function subjectOf(asked: ComputeRequest): Subject | undefined {
  const definition = requestedDefinition(asked);
  if (definition === undefined) return undefined;
  const request = asked.precision === 'exact' ? { ...asked, precision: 'float64' as const } : asked;
  const { value: computation, issues } = prepareComputation(request);
  const facts = new Map<Role, ArrayFacts>();
  return {
    request,
    definition,
    params: computation?.formula.params ?? resolveParams(definition, request.params).value ?? {},
    arrays: request.inputs,
    computation,
    issues,
    value: computation && meanResult(computation),
    facts: (role) => {
      const array = request.inputs[role];
      if (array === undefined) return undefined;
      const known = facts.get(role) ?? describeArray(array);
      facts.set(role, known);
      return known;
    },
    valueOf,
    valueAfter: (fix) => valueOf(applyFix(request, fix)),
  };
}

function valueOf(request: ComputeRequest): number | undefined {
  const { value } = prepareComputation(request);
  return value && meanResult(value);
}

/** The result, or the mean of its values; undefined for what is no list of results: curves, tables, named entries. */
function meanResult({ formula, values }: Computation): number | undefined {
  const { node } = formula.result;
  const isTable = node.dims.filter(({ reduced }) => !reduced).length > 1 && formula.state.length > 0;
  if (formula.outputs !== undefined || formula.entryNames !== undefined || isTable || countOf(node.dims) === 0) {
    return undefined;
  }
  const results = values(node);
  return results.reduce((sum, value) => sum + value, 0) / results.length;
}
