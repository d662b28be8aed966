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
  readonly thresholds: readonly number[];
}

const odd = fc.constantFrom(NaN, -0, Infinity, -Infinity, 5e-324, 1e-50, 0.1 + Number.EPSILON / 8);

/** Numbers that are often equal, so that scores lie on thresholds, and thresholds on each other. */
const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -2, max: 12 }).map((tenths) => tenths / 10) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
);

const drawn: fc.Arbitrary<Samples> = fc.integer({ min: 1, max: 200 }).chain((length) => {
  const many = { minLength: length, maxLength: length, size: 'max' } as const;
  const label = fc.constantFrom(0, 1, 0, 1, -0, 2, 0.5, NaN, 1e-50);
  return fc.record({
    scores: fc.array(fc.oneof({ weight: 9, arbitrary: number }, { weight: 1, arbitrary: odd }), many),
    labels: fc.array(label, many),
    thresholds: fc.array(fc.oneof({ weight: 9, arbitrary: number }, fc.constantFrom(-Infinity, Infinity)), {
      minLength: 1,
      maxLength: 20,
    }),
  });
});

/** What Keras's metrics with thresholds of any kind count. */
const counted = {
  true_positives: 'sum(label and positive, -1)',
  false_positives: 'sum(not label and positive, -1)',
  true_negatives: 'sum(not label and not positive, -1)',
  false_negatives: 'sum(label and not positive, -1)',
} as const;

function sumsOf(
  steps: Readonly<Record<string, string>>,
  { scores, labels, thresholds }: Samples,
  float32: boolean,
  kernels: Kernels,
): Record<string, number[]> {
  const input = { domain: 'real', symbol: 'x', doc: '' } as const;
  const definition = testFunction({
    inputs: { x: input, values: input },
    params: { thresholds: { type: 'list', default: null, nullable: true, doc: '' } },
    steps: {
      label: 'x != 0',
      positive: 'values > leading(thresholds, 1)',
      ...steps,
      result: Object.keys(steps).join(' + '),
    },
  });
  const shape = [scores.length];
  const { value, issues } = bindFormula(definition, { x: shape, values: shape }, { thresholds });
  if (value === undefined) throw new Error(issues[0]?.code);
  const arrays = { x: Float64Array.from(labels), values: Float64Array.from(scores) };
  const blocks = new BlockEvaluator(arrays, float32, kernels);
  const sums = value.steps.filter(({ name }) => name in steps);
  return Object.fromEntries(sums.map(({ name, node }) => [name, [...blocks.values(node)]]));
}

const { memory, find } = sharedKernels();

/** The kernels, and the names of those that were asked for. */
function watched(): { readonly kernels: Kernels; readonly asked: Set<string> } {
  const asked = new Set<string>();
  return { kernels: { memory, find: (name) => find((asked.add(name), name)) }, asked };
}

describe('samples above each of some thresholds', () => {
  it('are counted by label in one pass as comparing each with each threshold counts them', () => {
    fc.assert(
      fc.property(drawn, fc.boolean(), (samples, float32) => {
        const { kernels, asked } = watched();
        const plain = sumsOf(counted, samples, float32, withoutKernels());
        expect(sumsOf(counted, samples, float32, kernels)).toEqual(plain);
        expect(asked).toContain(float32 ? 'countPlacesFloat32' : 'countPlaces');
        expect(asked).not.toContain('larger');
      }),
      settings,
    );
  });

  it.each(['sum(label and values > 0.5, -1)', 'sum(label and positive, 0)', 'max(label and positive, -1)'])(
    'are not what %s asks for, which is computed as it says',
    (formula) => {
      const samples = { scores: [0.1, 0.6, 0.9], labels: [1, 0, 1], thresholds: [0.5, 0.2] };
      const { kernels, asked } = watched();
      const steps = { other: formula };
      expect(sumsOf(steps, samples, false, kernels)).toEqual(sumsOf(steps, samples, false, withoutKernels()));
      expect(asked).not.toContain('countPlaces');
    },
  );
});
