import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bindFormula } from '../../src/core/formula/bindFormula';
import { BlockEvaluator } from '../../src/core/formula/blocks/evaluateBlocks';
import { sharedKernels, withoutKernels } from '../../src/core/formula/kernels/kernels';
import type { Kernels } from '../../src/core/formula/kernels/kernels';
import { testFunction } from '../unit/formula/testFunction';
import { settings } from './settings';

interface Samples {
  readonly scores: readonly number[];
  readonly labels: readonly number[];
  /** How many buckets there are. */
  readonly buckets: number;
}

const drawn: fc.Arbitrary<Samples> = fc
  .record({ length: fc.integer({ min: 1, max: 300 }), buckets: fc.integer({ min: 2, max: 40 }) })
  .chain(({ length, buckets }) => {
    const edge = fc.integer({ min: 0, max: buckets }).map((place) => place / (buckets - 1));
    const score = fc.oneof(
      { weight: 4, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
      // On an edge of two buckets, and as close to it as numbers lie.
      { weight: 4, arbitrary: edge },
      { weight: 2, arbitrary: edge.map((value) => value * (1 + Number.EPSILON)) },
      { weight: 2, arbitrary: edge.map((value) => value * (1 - Number.EPSILON / 2)) },
      { weight: 1, arbitrary: fc.constantFrom(NaN, -0, Infinity, -Infinity, -1, 2, 5e-324, 1e-50, 1e300) },
    );
    const label = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(0, 1) },
      { weight: 1, arbitrary: fc.constantFrom(-0, 2, -1, 0.5, NaN, 1e-50, Infinity) },
    );
    const many = { minLength: length, maxLength: length, size: 'max' } as const;
    return fc.record({ scores: fc.array(score, many), labels: fc.array(label, many), buckets: fc.constant(buckets) });
  });

/** What Keras's metrics with evenly spaced thresholds count, each as the words of the formula say it. */
const counted = {
  labelled: 'segment_sum(label, bucket, count, 0)',
  others: 'segment_sum(not label, bucket, count, 0)',
  all_labelled: 'sum(label, all)',
  all_others: 'sum(not label, all)',
} as const;

/** The sums of labels and their opposites over buckets and over all samples. */
function sumsOf(bucket: string, samples: Samples, float32: boolean, kernels: Kernels): Record<string, number[]> {
  const { scores, labels, buckets } = samples;
  const input = { domain: 'real', symbol: 'x', doc: '' } as const;
  const definition = testFunction({
    inputs: { x: input, values: input },
    params: { count: { type: 'integer', default: 2, doc: '' } },
    steps: { label: 'x != 0', bucket, ...counted, result: Object.keys(counted).join(' + ') },
  });
  const shape = [scores.length];
  const { value, issues } = bindFormula(definition, { x: shape, values: shape }, { count: buckets });
  if (value === undefined) throw new Error(issues[0]?.code);
  const arrays = { x: Float64Array.from(labels), values: Float64Array.from(scores) };
  const blocks = new BlockEvaluator(arrays, float32, kernels);
  const sums = value.steps.filter(({ name }) => name in counted);
  return Object.fromEntries(sums.map(({ name, node }) => [name, [...blocks.values(node)]]));
}

const { memory, find } = sharedKernels();

/** The kernels, and the names of those that were asked for. */
function watched(): { readonly kernels: Kernels; readonly asked: Set<string> } {
  const asked = new Set<string>();
  return { kernels: { memory, find: (name) => find((asked.add(name), name)) }, asked };
}

describe.each(['ceil(clip(values, 0, 1) * (count - 1)) - 1', 'maximum(ceil(clip(values, 0, 1) * (count - 1)) - 1, 0)'])(
  'samples in the buckets %s',
  (bucket) => {
    it('are counted by label in one pass as sums over the buckets count them, whatever the scores', () => {
      fc.assert(
        fc.property(drawn, fc.boolean(), (samples, float32) => {
          const { kernels, asked } = watched();
          const plain = sumsOf(bucket, samples, float32, withoutKernels());
          expect(sumsOf(bucket, samples, float32, kernels)).toEqual(plain);
          expect(asked).toContain(float32 ? 'countBucketsFloat32' : 'countBuckets');
          expect(asked).not.toContain('unequal');
        }),
        settings,
      );
    });

    it('are added up in the plain way where a formula counts something else', () => {
      const samples = { scores: [0.1, 0.6, 0.9], labels: [1, 0, 1], buckets: 4 };
      for (const other of [`${bucket} + 1`, bucket.replace('clip(values, 0, 1)', 'clip(values, 0, 2)')]) {
        const { kernels, asked } = watched();
        expect(sumsOf(other, samples, false, kernels)).toEqual(sumsOf(other, samples, false, withoutKernels()));
        expect(asked.has('countBuckets')).toBe(false);
      }
    });
  },
);
