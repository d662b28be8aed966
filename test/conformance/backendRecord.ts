import { findDefinition } from '../../src/core/catalogue/registry';
import type { GoldenRecord } from './goldenRecord';

/**
 * The cases of a record on other backends of Keras than TensorFlow, for functions that the catalogue has for them: the
 * backend's own value, expected of the backend's own definition.
 */
export function backendRecords(record: GoldenRecord): readonly GoldenRecord[] {
  return Object.entries(record.backends).flatMap(([backend, expected]) => {
    const name = record.function?.replace(/^keras\./, `keras_${backend}.`);
    const known = name === undefined ? undefined : findDefinition(name);
    if (known === undefined || expected === undefined) return [];
    return [{ ...record, function: known.id, expected, state: undefined, backends: {} }];
  });
}
