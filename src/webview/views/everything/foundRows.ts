import type { ReadyState } from '../../../protocol/panel';
import { isFound } from '../../components/findCandidates';

type Rows = NonNullable<ReadyState['everything']>;

/** The rows, in their order, whose name or library has every word of the query, or whose value begins with it. */
export function foundRows(rows: Rows, query: string): Rows {
  const text = query.trim();
  return rows.filter((row) => isFound(row, text) || (text !== '' && row.value.startsWith(text)));
}
