import { findDefinition } from '../../src/core/catalogue/registry';
import type { GoldenRecord } from './goldenRecord';

const backends = ['jax', 'torch'] as const;

/**
 * The cases that a record has on other backends of Keras than TensorFlow, each a record of its own, for functions that
 * the catalogue has for them: the backend's own value, expected of the backend's own definition. The records of the real
 * frameworks leave a backend's value out where it is TensorFlow's to the bit.
 */
export function backendRecords(record: GoldenRecord): readonly GoldenRecord[] {
  const ranOnAll = /^keras 3[\d.]*$/.test(record.oracle) && record.stream === undefined;
  return backends.flatMap((backend) => {
    const name = record.function?.replace(/^keras\./, `keras_${backend}.`);
    const known = name === undefined ? undefined : findDefinition(name);
    const own = record.backends[backend];
    const expected = own === undefined && ranOnAll ? record.expected : own;
    if (known === undefined || known.id === record.function || expected === undefined || expected === null) return [];
    const id = `${record.id} on ${backend}`;
    return [{ ...record, id, group: known.id, function: known.id, expected, state: undefined, backends: {} }];
  });
}
