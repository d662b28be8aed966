import { batchesView } from './batches/batchesView';
import { chartsView } from './charts/chartsView';
import { everythingView } from './everything/everythingView';
import { librariesView } from './libraries/librariesView';
import { ownMetricsView } from './ownMetrics/ownMetricsView';
import { samplesView } from './samples/samplesView';
import { stepsView } from './steps/stepsView';
import type { View } from './view';
import { whatIfView } from './whatIf/whatIfView';

/** The views in the order of their tabs; the first is shown until another is chosen. */
export const views: readonly [View, ...View[]] = [
  stepsView,
  samplesView,
  whatIfView,
  chartsView,
  everythingView,
  librariesView,
  batchesView,
  ownMetricsView,
];
