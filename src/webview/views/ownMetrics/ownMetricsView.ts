import type { View } from '../view';
import { OwnMetricsTab } from './OwnMetricsTab';

export const ownMetricsView: View = { id: 'ownMetrics', title: 'ownMetrics.title', Body: OwnMetricsTab };
