import type { View } from '../view';
import { Charts } from './Charts';

export const chartsView: View = { id: 'charts', title: 'charts.title', Body: Charts };
