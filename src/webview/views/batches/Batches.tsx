import type { BatchesState } from '../../../protocol/batches';
import { FunctionName } from '../../components/FunctionName';
import { usePage } from '../../page';
import { BatchButtons } from './BatchButtons';
import { BatchChart } from './BatchChart';
import { BatchTable } from './BatchTable';
import { BatchTotals } from './BatchTotals';

/** What a function makes of batch after batch, and of all of them. */
export function Batches({ batches }: { readonly batches: BatchesState }) {
  const { label } = usePage();
  const { call, library, precision, samples, rows, remarks } = batches;
  const counts = { batches: rows.length, samples };
  return (
    <div class="batches">
      <p class="batches-call">
        <span class="batches-function">
          <FunctionName name={call} />
        </span>{' '}
        <span class="batches-of">
          {library}, {precision} · {label(rows.length === 1 ? 'batches.ofOne' : 'batches.of', counts)}
        </span>
      </p>
      <BatchTotals batches={batches} />
      {remarks.map((remark) => (
        <p key={remark} class="batches-remark">
          {remark}
        </p>
      ))}
      <BatchButtons />
      <BatchChart batches={batches} />
      <BatchTable batches={batches} />
    </div>
  );
}
