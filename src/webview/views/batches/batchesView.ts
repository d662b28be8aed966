import type { View } from '../view';
import { BatchesTab } from './BatchesTab';

export const batchesView: View = {
  id: 'batches',
  title: 'batches.title',
  count: ({ batches }) => batches?.rows.length,
  Body: BatchesTab,
};
