import { ndarray } from '../../../array/ndarray';
import { applyGradient, startVariable } from '../../../optimizers/applyGradient';
import type { OptimizedVariable } from '../../../optimizers/applyGradient';
import type { OptimizerDefinition, Params } from '../../../optimizers/definition';
import { cast } from '../../arrays/dtypes';
import { arrayOf } from '../../arrays/nestedArray';
import { PythonError } from '../../calls/pythonError';
import { lose } from '../../values/lose';
import { arrayValue } from '../../values/make';
import { typeName } from '../../values/typeName';
import type { ArrayValue, Value } from '../../values/value';

/** An optimizer of a program: its parameters, and what it keeps for each variable. */
export class OptimizerRun {
  /** How many steps were taken. */
  readonly iterations = variable(0, 'int64');
  readonly learningRate: ArrayValue;
  private readonly kept = new Map<ArrayValue, OptimizedVariable>();

  constructor(
    readonly definition: OptimizerDefinition,
    private readonly params: Params,
  ) {
    const rate = params.learning_rate ?? definition.params.learning_rate?.default;
    this.learningRate = variable(Math.fround(Number(rate)), 'float32');
  }

  /** One step for several variables. A variable whose gradient is not known is not known any more; None is left out. */
  apply(pairs: readonly (readonly [gradient: Value, variable: Value])[]): void {
    const steps = this.iterations.array.data[0] ?? 0;
    for (const [gradient, target] of pairs) {
      if (target.kind !== 'array' || target.variable !== true) {
        throw new PythonError('ValueError', `Expected a variable to optimize. Received: ${typeName(target)}`);
      }
      if (gradient.kind === 'none') continue;
      if (gradient.kind === 'unknown') lose(target, gradient.because);
      else this.step(target, gradient, steps);
    }
    this.iterations.array = ndarray(Float64Array.of(steps + 1), [], 'int64');
  }

  private step(target: ArrayValue, gradient: Value, steps: number): void {
    const params = { ...this.params, learning_rate: this.learningRate.array.data[0] ?? NaN };
    const before = this.kept.get(target) ?? startVariable(this.definition, target.array, params);
    const slope = cast(arrayOf(gradient, 'tensorflow'), 'float32');
    const next = applyGradient(this.definition, { ...before, variable: target.array, steps }, slope, params);
    this.kept.set(target, next);
    target.array = { ...next.variable, dtype: target.array.dtype };
  }
}

function variable(value: number, dtype: 'int64' | 'float32'): ArrayValue {
  return { ...arrayValue(ndarray(Float64Array.of(value), [], dtype), 'tensorflow'), variable: true };
}
