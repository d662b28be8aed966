import type { DType, NDArray, Shape } from '../../array/ndarray';
import type { ParamValue, Role } from '../../catalogue/definition';
import type { Computation } from '../../compute/prepareComputation';
import { prepareComputation } from '../../compute/prepareComputation';
import type { Inputs, Precision } from '../../compute/types';
import { hasError, type Issue, type Outcome } from '../../issues/issue';
import { requestedDefinition, resolveRequest } from '../../resolution/requestedDefinition';
import { sliceRows } from '../arrayRows';
import { asOutcome, fileProblem } from '../fileProblem';
import type { Accumulator, StreamMethod, StreamRequest } from './accumulator';
import { differs } from './accumulator';
import { HeldAccumulator } from './heldAccumulator';
import type { RowsByRole } from './rowsByRole';
import { stateAddsUp, StateAccumulator } from './stateAccumulator';
import { addsUp, SumsAccumulator } from './sumsAccumulator';

/** What a function gives over files. */
export interface StreamResult {
  /** The definition's id. */
  readonly function: string;
  /** All of them, defaults too. */
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly precision: Precision;
  readonly value: NDArray;
  readonly samples: number;
  readonly method: StreamMethod;
  /** The arrays as they were read, whole. */
  readonly inputs: readonly { readonly role: Role; readonly shape: Shape; readonly dtype: DType }[];
}

/**
 * Computes a loss or a metric over rows that are read chunk by chunk, as if they had been given at once. Memory does not
 * grow with the rows, unless the function needs all of them; then there is a limit.
 *
 * Never throws for what the files hold: an error is among the issues, and nothing was computed.
 *
 * @param open the rows from the start; asked for once, or twice where chunks turn out not to add up
 */
export async function computeStream(
  request: StreamRequest,
  open: () => Promise<RowsByRole>,
): Promise<Outcome<StreamResult>> {
  const { value: outcome, issues } = await asOutcome(async () => {
    const first = await streamOnce(request, await open(), accumulatorFor);
    return first === differs ? streamOnce(request, await open(), (asked) => new HeldAccumulator(asked)) : first;
  });
  if (outcome === differs) throw new Error('rows that are held together do not differ');
  return outcome ?? { issues };
}

type Choose = (request: StreamRequest, first: Computation, inputs: Inputs) => Accumulator;

async function streamOnce(
  asked: StreamRequest,
  rows: RowsByRole,
  choose: Choose,
): Promise<Outcome<StreamResult> | typeof differs> {
  const first = await rows.next();
  if (first === undefined) throw fileProblem('files.empty', { offset: 0 });
  const name = resolveRequest({ ...asked, inputs: first })?.definition.id ?? asked.function;
  const request = { ...asked, function: requestedDefinition({ ...asked, inputs: first })?.id ?? name };
  const { value: computation, issues } = prepareComputation({ ...request, inputs: first });
  if (computation === undefined) return { issues };
  const accumulator = choose(request, computation, first);
  const remarks = new Map<string, Issue>();
  for (let chunk: Inputs | undefined = first; chunk !== undefined; chunk = await rows.next()) {
    const found = accumulator.add(chunk);
    if (found === differs) return differs;
    if (hasError(found)) return { issues: found };
    for (const each of found) if (!remarks.has(each.code)) remarks.set(each.code, each);
  }
  const { value, issues: last } = accumulator.result();
  if (value === undefined) return { issues: last };
  const { precision } = request;
  const result = {
    function: computation.definition.id,
    params: computation.formula.params,
    precision,
    value,
    samples: rows.done,
    method: accumulator.method,
    inputs: shapesOf(computation, rows.done),
  };
  return { value: result, issues: [...rows.issues, ...remarks.values(), ...last] };
}

function accumulatorFor(request: StreamRequest, first: Computation, inputs: Inputs): Accumulator {
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

function shapesOf({ arrays }: Computation, samples: number): StreamResult['inputs'] {
  return (Object.entries(arrays) as [Role, NDArray][]).map(
    ([
      role,
      {
        shape: [, ...rest],
        dtype,
      },
    ]) => ({
      role,
      shape: [samples, ...rest],
      dtype,
    }),
  );
}
