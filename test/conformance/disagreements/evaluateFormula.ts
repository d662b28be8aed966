import type { DType, NDArray } from '../../../src/core/array/ndarray';
import type { ParamValue } from '../../../src/core/catalogue/definition';
import { bindExpression } from '../../../src/core/formula/bindExpression';
import { BlockEvaluator } from '../../../src/core/formula/blocks/evaluateBlocks';
import { countOf } from '../../../src/core/formula/dims';
import type { Dims } from '../../../src/core/formula/dims';
import { parseFormula } from '../../../src/core/formula/parseFormula';
import { renderIssue } from '../../../src/core/issues/renderIssue';

export interface FormulaOperands {
  readonly arrays: Readonly<Record<string, NDArray>>;
  readonly statics?: Readonly<Record<string, ParamValue>>;
  /** Keep the axes that a reduction leaves with size 1. */
  readonly keepsAxes?: boolean;
}

/** What a formula of the tool's own language makes of some arrays. Computed in float32 when that is the precision. */
export function evaluateFormula(formula: string, operands: FormulaOperands, precision: DType): NDArray {
  const { arrays, statics = {}, keepsAxes = false } = operands;
  const { value: expression, issues } = parseFormula(formula);
  if (expression === undefined) throw new Error(issues.map((issue) => renderIssue(issue)).join(' '));
  const node = bindExpression(expression, (name) => {
    const array = arrays[name];
    if (array !== undefined) return { kind: 'node', node: { kind: 'input', dims: dimsOf(array), name, symbol: name } };
    const value = name === 'all' ? name : statics[name];
    return value === undefined ? undefined : { kind: 'static', value };
  });
  const data = Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, array.data]));
  const values = new BlockEvaluator(data, precision === 'float32').values(node);
  const kept = node.dims.filter((dim) => keepsAxes || !dim.reduced);
  if (values.length !== countOf(kept)) throw new Error(`${formula} has other values than its shape says`);
  return { data: values, shape: kept.map(({ size }) => size), dtype: precision };
}

const dimsOf = ({ shape }: NDArray): Dims => shape.map((size) => ({ size, reduced: false, letter: 'i' }));
