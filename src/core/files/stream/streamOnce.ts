import type { DType, NDArray, Shape } from '../../array/ndarray';
import type { Role } from '../../catalogue/definition';
import type { Computation } from '../../compute/prepareComputation';
import { prepareComputation } from '../../compute/prepareComputation';
import type { Inputs } from '../../compute/types';
import { hasError, type Issue, type Outcome } from '../../issues/issue';
import { requestedDefinition, resolveRequest } from '../../resolution/requestedDefinition';
import { fileProblem } from '../fileProblem';
import { differs, type Accumulator, type StreamRequest } from './accumulator';
import { Remarks } from './remarks';
import type { RowsByRole } from './rowsByRole';

/** Chooses how a function is computed, from its first chunk; or finds that it cannot be in this way. */
export type Choose = (request: StreamRequest, first: Computation, inputs: Inputs) => Accumulator | typeof differs;

/** Rows that were taken in, all of them. */
export interface Taken {
  readonly computation: Computation;
  readonly accumulator: Accumulator;
  readonly samples: number;
  /** The arrays as they were read, whole. */
  readonly inputs: readonly { readonly role: Role; readonly shape: Shape; readonly dtype: DType }[];
  readonly remarks: readonly Issue[];
}

/** Takes rows in, chunk by chunk, to their end. Throws a `FileProblem` where there are none. */
export async function streamOnce(
  asked: StreamRequest,
  rows: RowsByRole,
  choose: Choose,
): Promise<Outcome<Taken> | typeof differs> {
  const first = await rows.next();
  if (first === undefined) throw fileProblem('files.empty', { offset: 0 });
  const request = { ...asked, function: resolvedName(asked, first) };
  const { value: computation, issues } = prepareComputation({ ...request, inputs: first });
  if (computation === undefined) return { issues };
  const accumulator = choose(request, computation, first);
  if (accumulator === differs) return differs;
  const remarks = new Remarks();
  for (let chunk: Inputs | undefined = first; chunk !== undefined; chunk = await rows.next()) {
    const found = accumulator.add(chunk);
    if (found === differs) return differs;
    if (hasError(found)) return { issues: found };
    remarks.add(found);
  }
  const { done: samples } = rows;
  const inputs = shapesOf(computation, samples);
  return {
    value: { computation, accumulator, samples, inputs, remarks: [...rows.issues, ...remarks.all] },
    issues: [],
  };
}

/** The id of what a name stands for, which may depend on the shapes of a chunk. */
function resolvedName(asked: StreamRequest, inputs: Inputs): string {
  const found = resolveRequest({ ...asked, inputs })?.definition ?? requestedDefinition({ ...asked, inputs });
  return found?.id ?? asked.function;
}

function shapesOf({ arrays }: Computation, samples: number): Taken['inputs'] {
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
