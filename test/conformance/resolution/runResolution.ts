import type { GoldenRecord } from '../goldenRecord';
import type { Outcome } from '../outcome';
import { runEvaluate } from './evaluateRecord';
import { runIdentifier } from './identifierRecord';
import { runShorthand } from './shorthandRecord';

/** Records of what Keras makes of strings: `get`, attributes, shorthands, `compile`. Undefined for all others. */
export function runResolution(record: GoldenRecord): Outcome | undefined {
  return runEvaluate(record) ?? runIdentifier(record) ?? runShorthand(record);
}
