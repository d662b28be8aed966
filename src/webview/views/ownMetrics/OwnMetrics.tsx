import type { OwnMetricsState } from '../../../protocol/ownMetrics';
import { usePage } from '../../page';
import { MetricForm } from './MetricForm';
import { MetricList } from './MetricList';

interface OwnMetricsProps {
  readonly state: OwnMetricsState;
  /** The function that the panel shows; undefined where there are no arrays to compute one on. */
  readonly chosenId?: string;
}

/** The list of the user's own metrics, or the form in which one of them is written. */
export function OwnMetrics({ state, chosenId }: OwnMetricsProps) {
  const { label, send } = usePage();
  const { form, metrics, remarks, words, saved, deleted } = state;
  if (form !== undefined) return <MetricForm key={form.opening} form={form} words={words} remarks={remarks} />;
  return (
    <div class="own-metrics">
      <p class="own-how">{label(metrics.length === 0 ? 'ownMetrics.none' : 'ownMetrics.how')}</p>
      <p role="status" class="own-status">
        {saved !== '' && label('ownMetrics.saved', { name: saved })}
        {deleted !== '' && (
          <>
            {label('ownMetrics.deleted', { name: deleted })}{' '}
            <button type="button" class="link" onClick={() => send('restoreMetric', {})}>
              {label('ownMetrics.restore')}
            </button>
          </>
        )}
      </p>
      {metrics.length > 0 && <MetricList metrics={metrics} chosenId={chosenId} />}
      <p class="actions">
        <button type="button" class="button is-primary" onClick={() => send('editMetric', { at: null })}>
          {label('ownMetrics.define')}
        </button>
      </p>
      <Remarks remarks={remarks} />
    </div>
  );
}

/** Where the metrics are stored. */
export function Remarks({ remarks }: Pick<OwnMetricsState, 'remarks'>) {
  return (
    <div class="own-remarks">
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  );
}
