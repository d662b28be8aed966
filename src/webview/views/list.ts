import { batchesView } from './batches/batchesView';
import { chartsView } from './charts/chartsView';
import { everythingView } from './everything/everythingView';
import { librariesView } from './libraries/librariesView';
import { samplesView } from './samples/samplesView';
import { stepsView } from './steps/stepsView';
import type { View } from './view';

/** The views in the order of their tabs; the first is shown until another is chosen. */
export const views: readonly [View, ...View[]] = [
  stepsView,
  samplesView,
  chartsView,
  everythingView,
  librariesView,
  batchesView,
];
