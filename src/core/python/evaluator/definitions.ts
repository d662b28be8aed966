import type { PythonNode } from '../syntax/pythonNode';
import type { FunctionValue } from '../values/value';
import type { Frame } from './frame';

/** Where a function of the program was defined. */
export interface Definition {
  readonly body: PythonNode;
  readonly frame: Frame;
}

/** The definitions of a program's functions. A method that is bound has the same `call` inside, so names are enough. */
export class Definitions {
  private readonly known = new Map<string, Definition[]>();

  add(name: string, definition: Definition): void {
    const others = this.known.get(name) ?? [];
    this.known.set(name, [...others.filter(({ body }) => body !== definition.body), definition]);
  }

  /** Every definition of a function of this name. */
  of({ name }: FunctionValue): readonly Definition[] {
    return this.known.get(name) ?? [];
  }
}
