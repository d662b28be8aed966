import type { View } from '../view';
import { Samples } from './Samples';

export const samplesView: View = { id: 'samples', title: 'samples.title', Body: Samples };
