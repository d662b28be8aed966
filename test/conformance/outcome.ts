import type { GoldenValue } from './goldenRecord';

/** What became of a record. */
export type Outcome =
  | { readonly status: 'passed'; readonly error: number; readonly share: number; readonly remark?: string }
  | {
      readonly status: 'failed';
      readonly error: number;
      readonly share: number;
      readonly reason: string;
      readonly expected: GoldenValue;
      readonly got: GoldenValue;
    }
  /** Its function or kind is not built yet. */
  | { readonly status: 'notYet'; readonly reason: string }
  /** It holds no value that could be compared. */
  | { readonly status: 'nothingToCheck'; readonly reason: string; readonly remark?: string };

/** A failure; one whose numbers cannot be compared has an infinite error. */
export function failed(
  expected: GoldenValue,
  got: GoldenValue,
  reason: string,
  error = Infinity,
  share = Infinity,
): Outcome {
  return { status: 'failed', error, share, reason, expected, got };
}
