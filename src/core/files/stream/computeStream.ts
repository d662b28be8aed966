import type { NDArray } from '../../array/ndarray';
import type { ParamValue } from '../../catalogue/definition';
import { formulaOf } from '../../compute/formulaView';
import type { FormulaView, Precision } from '../../compute/types';
import { hasError, type Issue, type Outcome } from '../../issues/issue';
import { asOutcome } from '../fileProblem';
import { differs, type StreamMethod, type StreamRequest, type Totals } from './accumulator';
import { chooseMethod } from './chooseMethod';
import { HeldAccumulator } from './heldAccumulator';
import { joinRemarks } from './remarks';
import type { RowsByRole } from './rowsByRole';
import { streamOnce, type Choose, type Taken } from './streamOnce';

/** What a function gives over files. */
export interface StreamResult extends Pick<Taken, 'samples' | 'inputs'> {
  /** The definition's id. */
  readonly function: string;
  /** All of them, defaults too. */
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly precision: Precision;
  readonly value: NDArray;
  readonly method: StreamMethod;
  readonly formula: FormulaView;
}

/** What some of the rows amount to, for whoever computes on the others. */
export interface StreamTotals {
  readonly totals: Totals;
  readonly samples: number;
  readonly remarks: readonly Issue[];
}

/** Rows that are shared: some are computed on here, and the others elsewhere at the same time. */
export interface SharedRows {
  readonly open: () => Promise<RowsByRole>;
  /** What the others amount to; undefined where that does not add up. */
  readonly others: () => Promise<Outcome<StreamTotals | undefined>>;
}

/**
 * Computes a loss or a metric over rows that are read chunk by chunk, as if they had been given at once. Memory does not
 * grow with the rows, unless the function needs all of them; then there is a limit.
 *
 * Never throws for what the files hold: an error is among the issues, and nothing was computed.
 *
 * @param open all rows from the start; asked for once, or twice where chunks turn out not to add up
 * @param shared the same rows, where somebody else computes on some of them
 */
export async function computeStream(
  request: StreamRequest,
  open: () => Promise<RowsByRole>,
  shared?: SharedRows,
): Promise<Outcome<StreamResult>> {
  const { value: outcome, issues } = await asOutcome(async () => {
    const first = await (shared === undefined
      ? streamOnce(request, await open(), chooseMethod)
      : joined(request, shared));
    return first === differs ? streamOnce(request, await open(), (asked) => new HeldAccumulator(asked)) : first;
  });
  if (outcome === differs) throw new Error('rows that are held together do not differ');
  if (outcome?.value === undefined) return { issues: outcome?.issues ?? issues };
  return resultOf(request, outcome.value);
}

/** What some rows amount to; undefined where that does not add up with other rows. */
export async function totalsOfStream(
  request: StreamRequest,
  open: () => Promise<RowsByRole>,
): Promise<Outcome<StreamTotals | undefined>> {
  const { value: outcome, issues } = await asOutcome(async () => streamOnce(request, await open(), onlyAdding));
  if (outcome === differs) return { issues };
  if (outcome?.value === undefined) return { issues: outcome?.issues ?? issues };
  const { accumulator, samples, remarks } = outcome.value;
  const totals = accumulator.totals();
  return { value: totals && { totals, samples, remarks }, issues };
}

/** Rows that are computed on here, joined with what the others amount to. */
async function joined(request: StreamRequest, { open, others }: SharedRows): Promise<Outcome<Taken> | typeof differs> {
  const here = await streamOnce(request, await open(), onlyAdding);
  if (here === differs || here.value === undefined) return here;
  const there = await others();
  if (hasError(there.issues)) return { issues: there.issues };
  if (there.value === undefined || here.value.accumulator.join(there.value.totals) === differs) return differs;
  const { samples, remarks } = there.value;
  return { value: withOthers(here.value, samples, remarks), issues: [] };
}

function withOthers(here: Taken, others: number, remarks: readonly Issue[]): Taken {
  const samples = here.samples + others;
  const inputs = here.inputs.map(({ shape: [, ...rest], ...each }) => ({ ...each, shape: [samples, ...rest] }));
  return { ...here, samples, inputs, remarks: joinRemarks(here.remarks, remarks) };
}

const onlyAdding: Choose = (request, first, inputs) => {
  const accumulator = chooseMethod(request, first, inputs);
  return accumulator.method === 'together' ? differs : accumulator;
};

function resultOf(request: StreamRequest, taken: Taken): Outcome<StreamResult> {
  const { computation, accumulator, samples, inputs, remarks } = taken;
  const { value, issues } = accumulator.result();
  if (value === undefined) return { issues };
  const { definition, formula } = computation;
  const { method } = accumulator;
  const { precision } = request;
  const named = {
    function: definition.id,
    params: formula.params,
    precision,
    formula: formulaOf(computation, samples),
  };
  return { value: { ...named, value, samples, method, inputs }, issues: [...remarks, ...issues] };
}
