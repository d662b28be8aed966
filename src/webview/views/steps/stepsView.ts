import type { View } from '../view';
import { Steps } from './Steps';

export const stepsView: View = { id: 'steps', title: 'steps.title', isForStreams: true, Body: Steps };
