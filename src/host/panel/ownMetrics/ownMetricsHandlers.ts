import type { Handlers } from '../panelHandlers';
import type { OwnMetricsForm } from './ownMetricsForm';

type Handled = 'showOwnMetrics' | 'editMetric' | 'draftMetric' | 'closeMetric' | 'saveMetric' | 'deleteMetric' | 'restoreMetric'; // prettier-ignore

/** What the events of the form do. */
export function ownMetricsHandlers(form: OwnMetricsForm): Pick<Handlers, Handled> {
  return {
    showOwnMetrics: () => form.show(),
    editMetric: ({ at }) => form.edit(at),
    draftMetric: ({ draft }) => form.draft(draft),
    closeMetric: () => form.close(),
    saveMetric: ({ draft }) => form.save(draft),
    deleteMetric: ({ at }) => form.delete(at),
    restoreMetric: () => form.restore(),
  };
}
