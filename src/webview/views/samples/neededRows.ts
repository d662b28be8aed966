import { mostSampleRows, type SampleOrder, type SamplesState } from '../../../protocol/samples';
import type { DrawnRows } from '../../useWindow';

/** Rows are asked for in blocks that begin at a multiple of this. */
const block = 100;

/** The rows that are there already, as far as they are in the wanted order. */
type Known = Pick<SamplesState, 'order' | 'from' | 'rows' | 'total'>;

/**
 * The rows to ask the host for, so that those that are drawn are there, with some to either side; undefined when all are
 * there.
 */
export function neededRows(
  { first, last }: DrawnRows,
  order: SampleOrder,
  known: Known,
): { readonly order: SampleOrder; readonly from: number; readonly to: number } | undefined {
  const isThere =
    known.order === order && first >= known.from && Math.min(last, known.total) <= known.from + known.rows.length;
  if (isThere) return undefined;
  const from = Math.max(0, Math.floor(first / block) * block - block);
  return { order, from, to: from + mostSampleRows };
}
