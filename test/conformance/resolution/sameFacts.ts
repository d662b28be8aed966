import { compareNested } from '../compareNested';
import type { GoldenValue } from '../goldenRecord';
import { failed } from '../outcome';
import type { Outcome } from '../outcome';

/** Fields of these records that say what was asked, or how. */
const asked: ReadonlySet<string> = new Set([
  ...['id', 'oracle', 'module', 'identifier', 'attribute', 'why'],
  ...['y_true_shape', 'y_pred_shape'],
]);

/** Compares names exactly: every fact of the record must be given, and no other. */
export function sameFacts(
  fields: Readonly<Record<string, unknown>>,
  got: Readonly<Record<string, GoldenValue>>,
): Outcome {
  const entries = Object.entries(fields).filter(([name]) => !asked.has(name));
  const expected = Object.fromEntries(entries) as Record<string, GoldenValue>;
  const { equal, difference = '' } = compareNested(got, expected, { absolute: 0, relative: 0 });
  return equal ? { status: 'passed', error: 0, share: 0 } : failed(expected, got, difference);
}
