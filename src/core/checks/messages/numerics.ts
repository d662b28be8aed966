import type { FindingText } from './findingText';

/** Findings about rounding. */
export const numericsMessages = {
  'float32.rounding': {
    seen: 'float32 loses digits in the step {step}.',
    matters: 'float32 keeps seven digits, and fewer where large numbers cancel or a value is next to 1.',
    changes: '{given} in float32, {other} in float64.',
    fix: 'Compute in float64',
  },
  'score.nearly-one': {
    seen: 'The score is {value}.',
    matters: 'It is perfect: an epsilon in the denominators keeps it from 1 while counts are small.',
  },
} as const satisfies Readonly<Record<string, FindingText>>;
