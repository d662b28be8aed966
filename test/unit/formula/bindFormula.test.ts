import { describe, expect, it } from 'vitest';

import type { Definition } from '../../../src/core/catalogue/definition';
import { bindFormula } from '../../../src/core/formula/bindFormula';
import { shapeOf } from '../../../src/core/formula/dims';
import { testFunction } from './testFunction';

const real = (symbol: string): NonNullable<Definition['inputs']['x']> => ({ domain: 'real', symbol, doc: '' });

const definition = (steps: Definition['steps'], more: Partial<Definition> = {}): Definition =>
  testFunction({ inputs: { y_true: real('y'), y_pred: real('\\hat{y}') }, steps, ...more });

describe('bindFormula', () => {
  it('gives the result the shape that a library returns: reduced axes are gone, broadcast ones are there', () => {
    const { value } = bindFormula(
      definition({ row: 'sum(y_pred)', result: 'y_pred / row + mean(y_true, 0)' }),
      { y_true: [4, 3], y_pred: [4, 3] },
      {},
    );
    expect(value?.steps.map(({ name, node }) => [name, shapeOf(node.dims)])).toEqual([
      ['row', [4]],
      ['result', [4, 3]],
    ]);
  });

  it('broadcasts (n,) against (n, 1) to (n, n), as NumPy does', () => {
    const { value } = bindFormula(definition({ error: 'y_true - y_pred' }), { y_true: [4], y_pred: [4, 1] }, {});
    expect(value && shapeOf(value.result.node.dims)).toEqual([4, 4]);
  });

  it('makes choices over parameters and leaves out the steps that are not needed', () => {
    const choosing = definition(
      { squared: '(y_true - y_pred)^2', absolute: 'abs(y_true - y_pred)', loss: 'square ? squared : absolute' },
      { params: { square: { type: 'boolean', default: true, doc: '' } } },
    );
    const shapes = { y_true: [2], y_pred: [2] };
    const names = (square: boolean): string[] | undefined =>
      bindFormula(choosing, shapes, { square }).value?.steps.map(({ name, formula }) => `${name}: ${formula}`);
    expect(names(true)).toEqual(['loss: (y_true - y_pred)^2']);
    expect(names(false)).toEqual(['loss: abs(y_true - y_pred)']);
  });

  it.each([
    ['shapes that do not broadcast', 'y_true + y_pred', 'formula.shapes-do-not-fit', { left: '(2,)', right: '(3,)' }],
    ['an axis that does not exist', 'sum(y_pred, 1)', 'formula.axis', { axis: '1', shape: '(3,)' }],
    ['a name that means nothing', 'y_true + wrong', 'formula.unknown-name', { name: 'wrong' }],
    ['a function that does not exist', 'evil(y_true)', 'formula.unknown-function', { name: 'evil' }],
    ['a missing operand', 'maximum(y_true)', 'formula.arity', { expected: 2, received: 1 }],
  ])('refuses %s', (_, formula, code, params) => {
    const { value, issues } = bindFormula(definition({ result: formula }), { y_true: [2], y_pred: [3] }, {});
    expect(value).toBeUndefined();
    expect(issues[0]).toMatchObject({ code, severity: 'error', params });
  });
});
