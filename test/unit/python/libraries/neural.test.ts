import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sizeOf } from '../../../../src/core/array/ndarray';
import type { Nested } from '../../../../src/core/array/ndarray';
import { nestedToArray } from '../../../conformance/nestedToArray';
import { arrayValue } from '../../../../src/core/python/values/make';
import { call, isArray, numbers, tf } from './callLibrary';

interface Activation {
  readonly function: string;
  readonly params: Readonly<Record<string, number>>;
  readonly dtype: 'float32' | 'float64';
  readonly x: Nested;
  readonly expected: Nested;
  readonly error?: string;
}

/** Functions of `keras.ops` with the words of Keras's activations. */
const names = ['softmax', 'log_softmax', 'sigmoid', 'softplus', 'softsign', 'silu', 'relu6', 'tanh', 'log_sigmoid'];

const url = new URL('../../../golden/activations.json', import.meta.url);
const { records } = JSON.parse(readFileSync(url, 'utf8')) as { records: readonly Activation[] };

const tolerance = { float32: 2e-5, float64: 1e-9 };

describe('keras.ops gives what the activations of Keras give', () => {
  test.each(names)('%s', (name) => {
    const cases = records.filter((each) => each.function.endsWith(`activations.${name}`) && each.error === undefined);
    expect(cases.length).toBeGreaterThan(0);
    for (const record of cases) {
      const x = arrayValue(nestedToArray(record.x, record.dtype), 'tensorflow');
      const result = call(`keras.ops.${name}`, [x], record.params);
      const expected = nestedToArray(record.expected, record.dtype);
      if (!isArray(result)) throw new Error(`${name} gives no array`);
      expect(result.array.shape).toEqual(expected.shape);
      for (let at = 0; at < sizeOf(expected.shape); at += 1) {
        const [value, wanted] = [result.array.data[at]!, expected.data[at]!];
        if (value === wanted || (value !== value && wanted !== wanted)) continue;
        expect(Math.abs(value - wanted)).toBeLessThanOrEqual(tolerance[record.dtype] * (1 + Math.abs(wanted)));
      }
    }
  });
});

describe('tf.nn', () => {
  // log(1 + e^-0.5) and log(1 + e^-1), by hand.
  test('the sigmoid cross-entropy of logits', () => {
    const given = { labels: [1, 0], logits: [0.5, -1] };
    const [first, second] = numbers(call('tensorflow.nn.sigmoid_cross_entropy_with_logits', [], given)) as number[];
    expect(first).toBeCloseTo(Math.log1p(Math.exp(-0.5)), 6);
    expect(second).toBeCloseTo(Math.log1p(Math.exp(-1)), 6);
  });

  test('the softmax cross-entropy is the same from one-hot rows and from labels', () => {
    const logits = tf(
      [
        [4, 2, 1],
        [0, 5, 1],
      ],
      'float32',
    );
    const rows = call('tensorflow.nn.softmax_cross_entropy_with_logits', [], {
      labels: [
        [1, 0, 0],
        [0, 0.8, 0.2],
      ],
      logits,
    });
    const labels = call('tensorflow.nn.sparse_softmax_cross_entropy_with_logits', [], { labels: [0, 1], logits });
    // The example in TensorFlow's documentation: [0.16984604, 0.82474494].
    const [first, second] = numbers(rows) as number[];
    expect(first).toBeCloseTo(0.16984604, 7);
    expect(second).toBeCloseTo(0.82474494, 7);
    expect((numbers(labels) as number[])[0]).toBe(first);
  });

  test('rows divided by their length', () => {
    const [[a, b]] = numbers(call('tensorflow.nn.l2_normalize', [tf([[3, 4]], 'float32')], { axis: 1 })) as [
      [number, number],
    ];
    expect([a, b].map((each) => each.toFixed(6))).toEqual(['0.600000', '0.800000']);
  });
});
