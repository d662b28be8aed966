import type { BatchesState } from '../../../protocol/batches';
import { NumberText } from '../../components/NumberText';
import { usePage } from '../../page';

/** The pooled value beside the mean of the batches, and why they differ. */
export function BatchTotals({ batches }: { readonly batches: BatchesState }) {
  const { label } = usePage();
  const { pooled, fullPooled, mean, fullMean, isDifferent, reason, rows } = batches;
  return (
    <div class="batch-totals">
      <dl>
        <div>
          <dt>{label('batches.pooled')}</dt>
          <dd class="batch-pooled" title={fullPooled}>
            <NumberText text={pooled} />
          </dd>
        </div>
        {mean !== '' && rows.length > 1 && (
          <div>
            <dt>{label('batches.mean')}</dt>
            <dd title={fullMean}>
              <NumberText text={mean} />
            </dd>
          </div>
        )}
      </dl>
      {reason !== '' && <p class={isDifferent ? 'batch-reason is-different' : 'batch-reason'}>{reason}</p>}
    </div>
  );
}
