import type { InputSpec, Role } from '../../../src/core/catalogue/definition';
import { Backward } from '../../../src/core/derivative/backward';
import { InfluenceOf } from '../../../src/core/derivative/influence';
import { bindFormula } from '../../../src/core/formula/bindFormula';
import { BlockEvaluator } from '../../../src/core/formula/blocks/evaluateBlocks';
import type { BoundFormula } from '../../../src/core/formula/node';
import { testFunction } from '../formula/testFunction';
import type { Arrays } from '../formula/vocabulary/evaluated';

/** A formula bound to some arrays, and its evaluator. */
function bound(formula: string, arrays: Arrays): { formula: BoundFormula; blocks: BlockEvaluator } {
  const inputs: Partial<Record<Role, InputSpec>> = {};
  const shapes: Partial<Record<Role, readonly number[]>> = {};
  const data: Record<string, Float64Array> = {};
  for (const role of Object.keys(arrays) as Role[]) {
    inputs[role] = { domain: 'real', symbol: role, doc: '' };
    shapes[role] = arrays[role]!.shape;
    data[role] = Float64Array.from(arrays[role]!.values);
  }
  const definition = testFunction({ inputs, steps: { r: formula } });
  const { value, issues } = bindFormula(definition, shapes, {});
  if (value === undefined) throw new Error(issues.map(({ code }) => code).join(', '));
  return { formula: value, blocks: new BlockEvaluator(data, false) };
}

/** The derivatives of the sum of a formula's values by each value of one of its arrays. */
export function gradient(formula: string, arrays: Arrays, role: Role = 'x'): number[] {
  const { formula: steps, blocks } = bound(formula, arrays);
  const influence = new InfluenceOf(role, steps);
  const backward = new Backward((node) => blocks.values(node), influence);
  return [...backward.run(steps.result.node, role, arrays[role]!.values.length)];
}

/** The sum of a formula's values. */
export function total(formula: string, arrays: Arrays): number {
  const { formula: steps, blocks } = bound(formula, arrays);
  return blocks.values(steps.result.node).reduce((sum, value) => sum + value, 0);
}

/** The same by central differences. */
export function differences(formula: string, arrays: Arrays, role: Role = 'x'): number[] {
  const { shape, values } = arrays[role]!;
  const step = 1e-5;
  const moved = (at: number, by: number): number =>
    total(formula, { ...arrays, [role]: { shape, values: values.with(at, values[at]! + by) } });
  return values.map((_, at) => (moved(at, step) - moved(at, -step)) / (2 * step));
}
