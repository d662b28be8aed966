import type { DType, NDArray, Shape } from '../../array/ndarray';
import { arrayOf, operandOf } from '../arrays/nestedArray';
import type { Operand } from '../arrays/promotion';
import type { Along } from '../arrays/rows';
import type { Caller } from '../calls/caller';
import { axisOf, dtypeOf, flagOf, integerOf, numberOf, shapeOf, textOf } from '../calls/convert';
import { NotKnown } from '../values/notKnown';
import { reason } from '../values/reason';
import { none } from '../values/make';
import type { Value } from '../values/value';
import type { Dialect } from './dialect';

/** Names that libraries have for one and the same parameter. */
const sameParameters: Readonly<Record<string, string>> = {
  a: 'x',
  x1: 'x',
  array: 'x',
  input: 'x',
  input_tensor: 'x',
  tensor: 'x',
  x2: 'y',
  b: 'y',
  other: 'y',
  dim: 'axis',
  dims: 'axis',
  reduction_indices: 'axis',
  keepdim: 'keepdims',
  keep_dims: 'keepdims',
};

/** The arguments of a call of an array function, by the names that its parameters have here, read as its dialect reads them. */
export class Given {
  private readonly values = new Map<string, Value>();

  constructor(
    bound: Readonly<Record<string, Value>>,
    readonly dialect: Dialect,
    readonly path: string,
    readonly caller: Caller,
  ) {
    for (const [name, value] of Object.entries(bound)) {
      const here = sameParameters[name] ?? name;
      if (value.kind !== 'none' || !this.values.has(here)) this.values.set(here, value);
    }
  }

  /** Whether there is an argument of this name; `None` is none. */
  has(name: string): boolean {
    return this.value(name).kind !== 'none';
  }

  value(name: string): Value {
    return this.values.get(name) ?? none;
  }

  operand(name: string): Operand {
    return operandOf(this.value(name), this.dialect.framework);
  }

  array(name: string): NDArray {
    return arrayOf(this.value(name), this.dialect.framework);
  }

  /** The members of a list or tuple, or the parts of an array along its first axis. */
  operands(name: string): Operand[] {
    return this.caller.items(this.value(name)).map((item) => operandOf(item, this.dialect.framework));
  }

  number(name: string, otherwise = 0): number {
    return this.has(name) ? numberOf(this.value(name)) : otherwise;
  }

  integer(name: string, otherwise = 0): number {
    return this.has(name) ? integerOf(this.value(name)) : otherwise;
  }

  integers(name: string): number[] {
    return shapeOf(this.value(name));
  }

  shape(name = 'shape'): Shape {
    return this.integers(name);
  }

  flag(name: string): boolean {
    return flagOf(this.value(name));
  }

  text(name: string, otherwise: string): string {
    return this.has(name) ? textOf(this.value(name)) : otherwise;
  }

  dtype(otherwise: DType): DType {
    return this.has('dtype') ? dtypeOf(this.value('dtype')) : otherwise;
  }

  /** Axes that are given, one or several; undefined for all. */
  axes(name = 'axis'): number[] | undefined {
    const axes = axisOf(this.value(name));
    return typeof axes === 'number' ? [axes] : axes;
  }

  /** Where a reduction works. A matrix of NumPy keeps its two axes. */
  along(): Along {
    const value = this.value('x');
    const isMatrix = value.kind === 'array' && value.matrix === true && this.has('axis');
    return { axes: this.axes(), keepdims: isMatrix || this.flag('keepdims') };
  }

  /** Throws NotKnown: what this call asks for is not computed here. */
  notKnown(what: string): never {
    throw new NotKnown(reason('not-here', { name: `${this.path} with ${what}` }));
  }
}
