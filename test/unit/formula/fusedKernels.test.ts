import { describe, expect, it } from 'vitest';

import { bindFormula } from '../../../src/core/formula/bindFormula';
import { BlockEvaluator } from '../../../src/core/formula/blocks/evaluateBlocks';
import { sharedKernels, withoutKernels } from '../../../src/core/formula/kernels/kernels';
import type { Kernels } from '../../../src/core/formula/kernels/kernels';
import { randomNumbers } from '../../bench/randomInputs';
import { testFunction } from './testFunction';

const rows = 700;
const columns = 7;
const input = { domain: 'real', symbol: 'x', doc: '' } as const;
const arrays = {
  y_true: randomNumbers(rows * columns, 1).map((value) => (value > 0.8 ? 1 : 0)),
  y_pred: randomNumbers(rows * columns, 2),
};

/** The values of a step, and the names of the kernels that were asked for. */
function evaluated(steps: Record<string, string>, step: string, kernels: Kernels) {
  const definition = testFunction({ inputs: { y_true: input, y_pred: input }, steps });
  const { value, issues } = bindFormula(definition, { y_true: [rows, columns], y_pred: [rows, columns] }, {});
  const node = value?.steps.find(({ name }) => name === step)?.node;
  if (node === undefined) throw new Error(issues[0]?.code);
  const found = new Set<string>();
  const find = (name: string) => {
    found.add(name);
    return kernels.find(name);
  };
  const values = new BlockEvaluator(arrays, false, { memory: kernels.memory, find }).values(node);
  return { values: [...values], found };
}

const joining = /^(?:multiplyLog|addMultipliedLogs|bernoulliLog|sumProducts|\w+ByRow)$/;

/** Kernels of single words alone. */
const wordByWord: Kernels = {
  memory: sharedKernels().memory,
  find: (name) => (joining.test(name) ? undefined : sharedKernels().find(name)),
};

const cases: readonly (readonly [string, Record<string, string>])[] = [
  ['multiplyLog', { result: 'y_true * log(y_pred)' }],
  ['multiplyLog', { result: 'log(y_pred) * y_true' }],
  ['multiplyLog', { log_p: 'log(y_pred)', result: '-sum(y_true * log_p)' }],
  ['addMultipliedLogs', { result: 'y_true * log(y_pred) + (1 - y_true) * log(2 - y_pred)' }],
  ['addMultipliedLogs', { result: 'y_true * log(y_pred) + (1 - y_pred) * log(1 - y_pred)' }],
  ['bernoulliLog', { result: 'y_true * log(y_pred) + (1 - y_true) * log(1 - y_pred)' }],
  [
    'bernoulliLog',
    { first: 'y_true * log(y_pred)', second: '(1 - y_true) * log(1 - y_pred)', result: 'mean(-(first + second), all)' },
  ],
  ['sumProducts', { result: 'sum(y_true * y_pred, all)' }],
  ['sumProducts', { product: 'y_pred * exp(y_pred)', result: 'sum(product)' }],
  ['sumProducts', { result: 'sqrt(sum(y_pred^2))' }],
  ['divideByRow', { result: 'y_pred / sum(y_pred)' }],
  ['multiplyByRow', { exps: 'exp(y_pred)', result: 'exps * (1 / sum(exps))' }],
  ['divideByRow', { result: 'y_pred / sqrt(maximum(sum(y_pred^2), 1e-12))' }],
  ['subtractByRow', { largest: 'max(y_pred)', result: 'exp(y_pred - largest)' }],
];

describe('kernels that compute several words at once', () => {
  it.each(cases)('%s gives every bit that the kernels of its words give: %j', (kernel, steps) => {
    const joined = evaluated(steps, 'result', sharedKernels());
    expect(joined.found).toContain(kernel);
    expect(joined.values).toEqual(evaluated(steps, 'result', wordByWord).values);
  });

  it.each(cases)('without %s, JavaScript gives the same to the last digits: %j', (_, steps) => {
    const { values } = evaluated(steps, 'result', withoutKernels());
    const joined = evaluated(steps, 'result', sharedKernels()).values;
    expect(joined.filter((value, index) => !(Math.abs(value - values[index]!) <= 1e-13 * Math.abs(value)))).toEqual([]);
  });

  it('leave a logarithm alone that something else reads too', () => {
    const steps = { log_p: 'log(y_pred)', result: 'y_true * log_p + exp(log_p)' };
    const { found, values } = evaluated(steps, 'result', sharedKernels());
    expect(found).not.toContain('multiplyLog');
    expect(values).toEqual(evaluated(steps, 'result', wordByWord).values);
  });

  it('leave a logarithm alone that a row has once', () => {
    const steps = { result: 'y_true * log(sum(y_pred))' };
    const { found, values } = evaluated(steps, 'result', sharedKernels());
    expect(found).not.toContain('multiplyLog');
    expect(values).toEqual(evaluated(steps, 'result', wordByWord).values);
  });

  it('leave the result of a row alone that something else reads too', () => {
    const steps = { total: 'sum(y_pred)', result: 'y_pred / total + total' };
    const { found, values } = evaluated(steps, 'result', sharedKernels());
    expect(found).toContain('repeat');
    expect(values).toEqual(evaluated(steps, 'result', wordByWord).values);
  });
});
