import { ndarray } from '../../../../src/core/array/ndarray';
import type { InputSpec, Role } from '../../../../src/core/catalogue/definition';
import { bindFormula } from '../../../../src/core/formula/bindFormula';
import { BlockEvaluator } from '../../../../src/core/formula/blocks/evaluateBlocks';
import { shapeOf } from '../../../../src/core/formula/dims';
import { ExactEvaluator } from '../../../../src/core/formula/exact/evaluateExact';
import { stepTex } from '../../../../src/core/formula/tex/stepTex';
import { testFunction } from '../testFunction';

export interface Evaluated {
  readonly values: readonly number[];
  /** The same from 64-digit arithmetic, rounded. */
  readonly exact: readonly number[];
  readonly shape: readonly number[];
  readonly tex: string;
}

/** Arrays by role, each with the shape that its values are in. */
export type Arrays = Readonly<
  Partial<Record<Role, { readonly shape: readonly number[]; readonly values: readonly number[] }>>
>;

const symbols: Readonly<Partial<Record<Role, string>>> = { y_true: 'y', y_pred: '\\hat{y}' };

/** A formula over some arrays: by blocks, exactly, and in symbols. Throws when it cannot be bound. */
export function evaluated(formula: string, arrays: Arrays): Evaluated {
  const roles = Object.keys(arrays) as Role[];
  const inputs: Partial<Record<Role, InputSpec>> = {};
  const data: Record<string, Float64Array> = {};
  const shapes: Partial<Record<Role, readonly number[]>> = {};
  for (const role of roles) {
    const { shape = [], values = [] } = arrays[role] ?? {};
    inputs[role] = { domain: 'real', symbol: symbols[role] ?? role, doc: '' };
    data[role] = ndarray(Float64Array.from(values), shape).data;
    shapes[role] = shape;
  }
  const definition = testFunction({ inputs, steps: { r: formula }, axisLetter: 'c' });
  const { value, issues } = bindFormula(definition, shapes, {});
  if (value === undefined) throw new Error(`${formula} cannot be bound: ${issues.map(({ code }) => code).join(', ')}`);
  const { node } = value.result;
  return {
    values: [...new BlockEvaluator(data, false).values(node)],
    exact: new ExactEvaluator(data).values(node).map((each) => each.toNumber()),
    shape: shapeOf(node.dims),
    tex: stepTex(value.result),
  };
}

/** One array `x` along one axis. */
export const row = (...values: readonly number[]): Arrays => ({ x: { shape: [values.length], values } });
