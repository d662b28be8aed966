import type { DType, NDArray } from '../../../src/core/array/ndarray';
import type { ParamValue } from '../../../src/core/catalogue/definition';
import { tensorOf } from './tensorOf';
import type { Tensor, Value } from './values';
import { isSequence, UnknownCall } from './values';

/** The arguments of a call, stars already unpacked. */
export interface CallArguments {
  readonly positional: readonly Value[];
  readonly keywords: Readonly<Record<string, Value>>;
}

/** The arguments of a call by the names of the function's parameters. */
export class Given {
  private readonly values = new Map<string, Value>();

  /**
   * `parameters` are in the order of the call; one that libraries call differently has all its names: `axis/dim`. The
   * first is the name that it has here. `floats` is the dtype that the library makes of integers and of lists.
   */
  constructor(
    parameters: readonly string[],
    call: CallArguments,
    readonly floats: DType,
  ) {
    const names = parameters.map((parameter) => parameter.split('/'));
    call.positional.forEach((value, position) => {
      const [name] = names[position] ?? [];
      if (name === undefined) throw new UnknownCall(`${String(call.positional.length)} arguments`);
      this.values.set(name, value);
    });
    for (const [keyword, value] of Object.entries(call.keywords)) {
      const [name] = names.find((each) => each.includes(keyword)) ?? [];
      if (name === undefined) throw new UnknownCall(`argument ${keyword}`);
      this.values.set(name, value);
    }
  }

  /** None counts as not given. */
  has(name: string): boolean {
    return (this.values.get(name) ?? null) !== null;
  }

  value(name: string): Value {
    const value = this.values.get(name);
    if (value === undefined) throw new UnknownCall(`no argument ${name}`);
    return value;
  }

  tensor(name: string): Tensor {
    return tensorOf(this.value(name), this.floats);
  }

  array(name: string): NDArray {
    return this.tensor(name).array;
  }

  /** A number, or `otherwise` when it is left out. */
  number(name: string, otherwise: number): number {
    return this.has(name) ? (this.array(name).data[0] ?? otherwise) : otherwise;
  }

  flag(name: string): boolean {
    return this.has(name) && this.value(name) !== false;
  }

  /** Whole numbers, given one by one or as a list: a shape, axes. */
  numbers(name: string): readonly number[] {
    return [...this.array(name).data];
  }

  /** An axis or several; `otherwise` when they are left out. */
  axes(name: string, otherwise: ParamValue): ParamValue {
    return this.has(name) ? this.numbers(name) : otherwise;
  }

  /** The members of a list, or the one array that is given. */
  list(name: string): readonly Tensor[] {
    const value = this.value(name);
    return (isSequence(value) ? value : [value]).map((item) => tensorOf(item, this.floats));
  }
}

/** A function or method of arrays. A method's first argument is its array. */
export interface ArrayFunction {
  readonly parameters: readonly string[];
  readonly run: (given: Given) => Value;
}
