import { legacyAttributes } from '../catalogue/keras/shortNames';
import { findDefinition } from '../catalogue/registry';
import { namedClass, objectOf } from './kerasObject';
import type { KerasObject } from './kerasObject';

/** What stands in a module of tf.keras under a name, and whether the same module of Keras 3 has it too. */
export interface KerasAttribute extends KerasObject {
  readonly inKeras3: boolean;
}

/** Classes in these modules that compute nothing. `Reduction` (names of reductions) is left over from Keras 2. */
const baseClasses: ReadonlyMap<string, { readonly canonical: string; readonly inKeras3: boolean }> = new Map([
  ['keras.losses.Loss', { canonical: 'Loss', inKeras3: true }],
  ['keras.losses.Reduction', { canonical: 'Reduction', inKeras3: false }],
  ['keras.metrics.Metric', { canonical: 'Metric', inKeras3: true }],
]);

/**
 * The function or class at a path such as `tf.keras.losses.mse`, where modules have more names than their `get` takes:
 * loss functions are attributes of `keras.metrics` too, and tf.keras keeps names of Keras 2. Undefined when nothing is
 * there.
 */
export function attributeAt(path: string): KerasAttribute | undefined {
  const inKeras = path.replace(/^tf\./, '');
  const [, module, name = ''] = /^keras\.(losses|metrics|activations)\.(\w+)$/.exec(inKeras) ?? [];
  if (module === undefined) return undefined;
  const base = baseClasses.get(inKeras);
  if (base !== undefined) return { ...namedClass(base.canonical), inKeras3: base.inKeras3 };
  const definition = findDefinition(inKeras);
  if (definition === undefined) return undefined;
  return { ...objectOf(definition), inKeras3: module === 'activations' || !legacyAttributes.includes(name) };
}
