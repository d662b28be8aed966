import type { OwnMetric } from '../../../protocol/ownMetrics';
import { usePage } from '../../page';

interface MetricListProps {
  readonly metrics: readonly OwnMetric[];
  readonly chosenId: string | undefined;
}

/** The metrics with what can be done with each: compute it on the arrays, edit it, delete it. */
export function MetricList({ metrics, chosenId }: MetricListProps) {
  const { label } = usePage();
  return (
    <ul class="own-list" aria-label={label('ownMetrics.pageTitle')}>
      {metrics.map((metric, index) => (
        <MetricItem key={`${metric.name} ${String(index)}`} metric={metric} at={index} chosenId={chosenId} />
      ))}
    </ul>
  );
}

interface MetricItemProps {
  readonly metric: OwnMetric;
  readonly at: number;
  readonly chosenId: string | undefined;
}

function MetricItem({ metric: { name, formula, problem, isEditable }, at, chosenId }: MetricItemProps) {
  const { label, send } = usePage();
  const id = `custom.${name}`;
  const title = name === '' ? label('ownMetrics.unnamed', { number: at + 1 }) : name;
  const canCompute = chosenId !== undefined && problem === '' && chosenId !== id;
  return (
    <li class={chosenId === id ? 'own-item is-chosen' : 'own-item'}>
      <p class="own-name">
        {canCompute ? (
          <button
            type="button"
            class="link"
            title={label('ownMetrics.compute', { name })}
            aria-label={label('ownMetrics.compute', { name })}
            onClick={() => send('chooseFunction', { id })}
          >
            {title}
          </button>
        ) : (
          title
        )}
      </p>
      <code class="own-formula">{formula}</code>
      <p class="own-actions">
        {isEditable && (
          <button
            type="button"
            class="link"
            aria-label={label('ownMetrics.editLong', { name: title })}
            onClick={() => send('editMetric', { at })}
          >
            {label('ownMetrics.edit')}
          </button>
        )}
        <button
          type="button"
          class="link"
          aria-label={label('ownMetrics.deleteLong', { name: title })}
          onClick={() => send('deleteMetric', { at })}
        >
          {label('ownMetrics.delete')}
        </button>
      </p>
      {problem !== '' && <p class="own-problem">{problem}</p>}
    </li>
  );
}
