import type { View } from '../view';
import { Everything } from './Everything';

export const everythingView: View = {
  id: 'everything',
  title: 'everything.title',
  count: ({ everything }) => everything?.length,
  Body: Everything,
};
