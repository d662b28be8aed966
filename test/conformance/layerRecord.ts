import { sizeOf, toNested } from '../../src/core/array/ndarray';
import { applyLayer, checkInputRank, makeLayer } from '../../src/core/layers/applyLayer';
import type { Layer } from '../../src/core/layers/definition';
import { LayerError } from '../../src/core/layers/layerError';
import { formatTuple } from '../../src/core/layers/layerShape';
import type { LayerShape } from '../../src/core/layers/layerShape';
import { findLayer } from '../../src/core/layers/registry';
import { compareNested } from './compareNested';
import type { GoldenRecord, GoldenValue } from './goldenRecord';
import { nestedToArray } from './nestedToArray';
import { failed } from './outcome';
import type { Outcome } from './outcome';
import { toleranceOf } from './tolerance';

/** Plays a layer: its output shape and number of parameters, or its values. Undefined for records of another kind. */
export function runLayer(record: GoldenRecord): Outcome | undefined {
  if (record.kind !== 'layer_shape' && record.kind !== 'layer_values') return undefined;
  const definition = findLayer(record.function ?? '');
  if (definition === undefined) return { status: 'notYet', reason: `no layer ${record.function ?? ''}` };
  const refusedBy = record.seed?.values.find(({ error }) => error !== undefined)?.error;
  try {
    const layer = makeLayer(definition, record.params);
    const got = record.kind === 'layer_shape' ? shapeFacts(layer, record) : { value: valuesOf(layer, record) };
    if (refusedBy !== undefined) return failed(refusedBy, got, 'expected to be refused');
    return judge(record, got);
  } catch (error) {
    if (!(error instanceof LayerError)) throw error;
    return error.exception === refusedBy
      ? { status: 'passed', error: 0, share: 0 }
      : failed(record.expected ?? null, null, error.message);
  }
}

/** The output shape of a call, with what else the record says of it. */
function shapeFacts(layer: Layer, { fields, seed }: GoldenRecord): Record<string, GoldenValue> {
  const input = fields.input_shape as LayerShape;
  checkInputRank(layer, 'layer', input);
  const value = layer.outputShape(input);
  if (seed !== undefined) return { value, printed: formatTuple(value) };
  const weights = layer.weights?.(input) ?? [];
  return { value, parameters: weights.reduce((count, { shape }) => count + sizeOf(shape), 0) };
}

function valuesOf(layer: Layer, { inputs, dtype, fields, oracle }: GoldenRecord): GoldenValue {
  const { x } = inputs;
  if (x === undefined) throw new Error('a record of a layer without x');
  const weights = (fields.weights ?? []) as readonly Parameters<typeof nestedToArray>[0][];
  const arrays = weights.map((each) => nestedToArray(each, dtype));
  const backend = oracle.endsWith(' torch') ? 'torch' : 'tensorflow';
  const output = applyLayer(layer, nestedToArray(x, dtype), arrays, { precision: dtype, backend });
  return output === undefined ? null : toNested(output);
}

function judge(record: GoldenRecord, got: Record<string, GoldenValue>): Outcome {
  const { seed, fields } = record;
  const value = seed?.values.find((each) => each.value !== undefined)?.value ?? record.expected ?? null;
  const facts = { value, parameters: Number(fields.param_count), printed: seed?.printed ?? '' };
  const expected = Object.fromEntries(Object.entries(facts).filter(([name]) => name in got));
  const { equal, error, share, difference } = compareNested(got, expected, toleranceOf(record));
  return equal ? { status: 'passed', error, share } : failed(expected, got, difference ?? '', error, share);
}
