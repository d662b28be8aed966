export type ChartTheme = 'light' | 'dark';

/**
 * Colours of a chart on the editor's own background: one for values, one for negative ones, one for what is no number.
 */
export interface ChartColours {
  readonly positive: string;
  readonly negative: string;
  /** NaN and infinities. */
  readonly odd: string;
  /** Baselines and captions. */
  readonly muted: string;
}

/** Blue and orange stay apart for colour-blind readers; contrast with white or near-black is 4.5 or more. */
export const chartColours: Readonly<Record<ChartTheme, ChartColours>> = {
  light: { positive: '#1a6fc4', negative: '#b8560f', odd: '#b3159a', muted: '#6b6b6b' },
  dark: { positive: '#5aaef5', negative: '#ee9a5a', odd: '#ef7ad8', muted: '#9d9d9d' },
};
