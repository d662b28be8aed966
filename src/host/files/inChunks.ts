import type { Precision } from '../../core/compute/types';
import type { StreamRequest } from '../../core/files/stream/accumulator';

/** Between chunks a state is kept in float64, so that nothing is exact to 64 digits. */
export const inChunks = (precision: Precision): StreamRequest['precision'] =>
  precision === 'exact' ? 'float64' : precision;
