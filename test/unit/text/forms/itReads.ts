import { describe, expect, it } from 'vitest';
import { onlyReading } from '../reading';

/** Text, values, shape, dtype; all worked out by hand, or with NumPy where it says `Math.fround`. */
export type Case = readonly [text: string, value: unknown, shape: readonly number[], dtype: string];

/** Each text holds one array, which is read without a remark. */
export function itReads(form: string, cases: readonly Case[]): void {
  describe(form, () => {
    it.each(cases)('%s', (text, value, shape, dtype) => {
      expect(onlyReading(text)).toEqual({ name: undefined, value, shape, dtype, issues: [] });
    });
  });
}
