import type { OwnMetricsState } from '../../../protocol/ownMetrics';
import { usePage } from '../../page';
import { OwnMetrics } from './OwnMetrics';

/** The user's own metrics alone, while there is no result. */
export function OwnMetricsPage({ state }: { readonly state: OwnMetricsState }) {
  const { label } = usePage();
  return (
    <section class="own-metrics-page">
      <h1>{label('ownMetrics.pageTitle')}</h1>
      <OwnMetrics state={state} />
    </section>
  );
}
