import type { Computation } from '../../compute/prepareComputation';
import { prepareComputation } from '../../compute/prepareComputation';
import type { Inputs } from '../../compute/types';
import { sliceRows } from '../arrayRows';
import { fileProblem } from '../fileProblem';
import type { Accumulator, StreamRequest } from './accumulator';
import { HeldAccumulator } from './heldAccumulator';
import { stateAddsUp, StateAccumulator } from './stateAccumulator';
import { addsUp, SumsAccumulator } from './sumsAccumulator';

/** How a function is computed over chunks, seen from the first one: whether its halves add up to it. */
export function chooseMethod(request: StreamRequest, first: Computation, inputs: Inputs): Accumulator {
  const { definition, formula, issues } = first;
  const isStretched = issues.some(({ code }) => code === 'array.broadcast-trap');
  const halves = isStretched ? undefined : halvesOf(inputs);
  if (halves === undefined) return new HeldAccumulator(request);
  const { value: fewer } = prepareComputation({ ...request, inputs: halves[0] });
  if (fewer !== undefined && addsUp(first, fewer)) {
    if (definition.kind === 'activation') throw fileProblem('files.no-single-value', { function: definition.id });
    return new SumsAccumulator(request, first);
  }
  const hasState = formula.state.length > 0 && stateAddsUp(request, inputs, halves);
  return hasState ? new StateAccumulator(request, first) : new HeldAccumulator(request);
}

/** The rows in two parts; undefined for so few that a part is a single row, which libraries read as something else. */
function halvesOf(inputs: Inputs): readonly [Inputs, Inputs] | undefined {
  const rows = Math.max(...Object.values(inputs).map(({ shape }) => shape[0] ?? 0));
  const half = Math.floor(rows / 2);
  return half < 2 ? undefined : [partOf(inputs, 0, half), partOf(inputs, half, rows)];
}

function partOf(inputs: Inputs, from: number, to: number): Inputs {
  return Object.fromEntries(Object.entries(inputs).map(([role, array]) => [role, sliceRows(array, from, to)]));
}
