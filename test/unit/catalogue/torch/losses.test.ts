import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../../src/core/array/ndarray';
import type { NDArray } from '../../../../src/core/array/ndarray';
import type { ParamValue, Role } from '../../../../src/core/catalogue/definition';
import { compute } from '../../../../src/core/compute/compute';
import type { ComputeResult } from '../../../../src/core/compute/types';

const vector = (...values: number[]): NDArray => ndarray(Float64Array.from(values), [values.length]);
const column = (...values: number[]): NDArray => ndarray(Float64Array.from(values), [values.length, 1]);

function loss(
  name: string,
  inputs: Partial<Record<Role, NDArray>>,
  params: Readonly<Record<string, ParamValue>> = {},
): ComputeResult {
  return compute({ function: `torch.nn.functional.${name}`, inputs, params, precision: 'float64' });
}

const codes = ({ issues }: ComputeResult): string[] => issues.map(({ code, severity }) => `${severity} ${code}`);

const logits = ndarray(Float64Array.of(0, Math.log(3), 0, 0), [2, 2]);

describe('torch.nn.functional', () => {
  it('refuses probabilities outside [0, 1] and labels outside the classes', () => {
    expect(codes(loss('binary_cross_entropy', { y_true: vector(1), y_pred: vector(1.2) }))).toEqual([
      'error values.expected',
    ]);
    expect(codes(loss('cross_entropy', { y_true: vector(0, 2), y_pred: logits }))).toEqual(['error values.expected']);
    expect(codes(loss('cross_entropy', { y_true: vector(0, -100), y_pred: logits }))).toEqual([]);
  });

  it('warns where (n,) is broadcast against (n, 1)', () => {
    const result = loss('mse_loss', { y_true: vector(1, 2, 3), y_pred: column(1, 2, 3) });
    expect(codes(result)).toEqual(['warning array.broadcast-trap']);
    // Of nine differences three are 0, four are 1 and two are 2: 12 / 9.
    expect(result.value?.data[0]).toBeCloseTo(12 / 9, 14);
  });

  it('divides the mean of cross-entropy by the weights of the true classes, and leaves ignored labels out', () => {
    const y_true = vector(1, 0);
    // Row 1: -log(3/4) with weight 3; row 2: -log(1/2) with weight 1.
    const weighted = loss('cross_entropy', { y_true, y_pred: logits, weight: vector(1, 3) });
    expect(weighted.value?.data[0]).toBeCloseTo((3 * Math.log(4 / 3) + Math.log(2)) / 4, 14);
    const ignoring = loss('cross_entropy', { y_true, y_pred: logits }, { ignore_index: 0 });
    expect(ignoring.value?.data[0]).toBeCloseTo(Math.log(4 / 3), 14);
    expect([...(ignoring.perSample?.data ?? [])][1]).toBe(0);
  });

  it('reads labels of the shape of the logits as class probabilities', () => {
    const y_true = ndarray(Float64Array.of(0, 1, 0.5, 0.5), [2, 2]);
    const { value } = loss('cross_entropy', { y_true, y_pred: logits });
    expect(value?.data[0]).toBeCloseTo((Math.log(4 / 3) + Math.log(2)) / 2, 14);
  });

  it("gives kl_div alone the reduction 'batchmean'", () => {
    const inputs = { y_true: logits, y_pred: logits };
    expect(codes(loss('kl_div', inputs, { reduction: 'batchmean' }))).toEqual([]);
    expect(codes(loss('mse_loss', inputs, { reduction: 'batchmean' }))).toEqual(['error compute.param-type']);
  });

  it('is found by the names of modules and of F', () => {
    const inputs = { y_true: vector(1, 0), y_pred: logits };
    for (const name of ['F.cross_entropy', 'nn.CrossEntropyLoss', 'torch.nn.CrossEntropyLoss']) {
      expect(compute({ function: name, inputs }).function).toBe('torch.nn.functional.cross_entropy');
    }
  });
});
