import type { NDArray } from '../../../src/core/array/ndarray';
import type { Role } from '../../../src/core/catalogue/definition';
import type { Inputs } from '../../../src/core/compute/types';
import { arrayRows } from '../../../src/core/files/arrayRows';
import type { StreamRequest } from '../../../src/core/files/stream/accumulator';
import { computeStream, type StreamResult } from '../../../src/core/files/stream/computeStream';
import { RowsByRole } from '../../../src/core/files/stream/rowsByRole';
import type { Outcome } from '../../../src/core/issues/issue';
import { renderIssue } from '../../../src/core/issues/renderIssue';

/** Computes over arrays in memory as over files, so many rows at a time. */
export function streamed(request: StreamRequest, inputs: Inputs, rows: number): Promise<Outcome<StreamResult>> {
  const open = () =>
    new RowsByRole(
      (Object.entries(inputs) as [Role, NDArray][]).map(([role, array]) => ({
        roles: [role],
        reader: arrayRows([array], []),
      })),
      rows,
    );
  return computeStream(request, () => Promise.resolve(open()));
}

export async function streamedResult(request: StreamRequest, inputs: Inputs, rows: number): Promise<StreamResult> {
  const { value, issues } = await streamed(request, inputs, rows);
  if (value === undefined) throw new Error(issues.map((issue) => renderIssue(issue)).join(' '));
  return value;
}
