import type { View } from '../view';
import { Libraries } from './Libraries';

export const librariesView: View = { id: 'libraries', title: 'libraries.title', Body: Libraries };
