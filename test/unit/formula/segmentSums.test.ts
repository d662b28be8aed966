import { describe, expect, it } from 'vitest';

import { bindFormula } from '../../../src/core/formula/bindFormula';
import { BlockEvaluator } from '../../../src/core/formula/blocks/evaluateBlocks';
import { blockLength } from '../../../src/core/formula/blocks/readers';
import { sharedKernels, withoutKernels } from '../../../src/core/formula/kernels/kernels';
import { randomNumbers } from '../../bench/randomInputs';
import { testFunction } from './testFunction';

const input = { domain: 'real', symbol: 'x', doc: '' } as const;
const formula = 'segment_sum(values * 2, x - 1, 40, 0)';
const definition = testFunction({ inputs: { x: input, values: input }, steps: { result: formula } });

/** Two blocks and a part of one. */
const count = 2 * blockLength + 7;
const shape = [count];
const values = randomNumbers(count, 5);
const oddOnes = [NaN, -0, 0.5, 1e12, -1e12, Infinity, -Infinity, 40, 41, 1];
/** From 0 to 43, less one: some lie below the first segment and some after the last. */
const segments = randomNumbers(count, 6).map((random, i) => oddOnes[i] ?? Math.floor(random * 44));

function evaluated(float32: boolean, kernels = sharedKernels()): Float64Array {
  const { value } = bindFormula(definition, { x: shape, values: shape }, {});
  if (value === undefined) throw new Error('the formula does not fit its inputs');
  return new BlockEvaluator({ x: segments, values }, float32, kernels).values(value.result.node);
}

describe('segment_sum over many blocks', () => {
  it('adds up each segment in the order of the values; others count nowhere', () => {
    const expected = new Float64Array(40);
    values.forEach((value, i) => {
      const segment = segments[i]! - 1;
      if (Number.isInteger(segment) && segment >= 0 && segment < 40) expected[segment]! += value * 2;
    });
    expect(evaluated(false)).toEqual(expected);
  });

  it.each([false, true])('has the same bits with kernels and without, in float32: %s', (float32) => {
    expect(evaluated(float32)).toEqual(evaluated(float32, withoutKernels()));
  });
});
