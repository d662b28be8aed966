import { PythonError } from '../calls/pythonError';
import type { Value } from '../values/value';

/** The names of a module, function or class body, and where those are found that it has not. */
export class Scope {
  private readonly names = new Map<string, Value>();
  /** Names that stand for those of another scope, by `global` and `nonlocal`. */
  private readonly elsewhere = new Map<string, Scope>();
  /** What any name may stand for, after code that is not written here has run. */
  opaque?: Value;

  /**
   * @param outer the scope around it; undefined for a module
   * @param locals the names that a function assigns: they are never looked up outside
   */
  constructor(
    readonly kind: 'module' | 'function' | 'class' | 'comprehension',
    readonly outer?: Scope,
    private readonly locals: ReadonlySet<string> = new Set(),
  ) {}

  get module(): Scope {
    return this.outer?.module ?? this;
  }

  /** What a name stands for here; undefined when no scope has it. */
  lookup(name: string): Value | undefined {
    const scope = this.elsewhere.get(name) ?? this;
    const found = scope.names.get(name);
    if (found !== undefined) return found;
    if (scope.locals.has(name)) {
      throw new PythonError(
        'UnboundLocalError',
        `cannot access local variable '${name}' where it is not associated with a value`,
      );
    }
    return scope.around()?.lookup(name);
  }

  assign(name: string, value: Value): void {
    (this.elsewhere.get(name) ?? this).names.set(name, value);
  }

  /** `name := value`: a comprehension leaves it to the scope around. */
  assignAround(name: string, value: Value): void {
    if (this.kind === 'comprehension') this.outer?.assignAround(name, value);
    else this.assign(name, value);
  }

  remove(name: string): boolean {
    return (this.elsewhere.get(name) ?? this).names.delete(name);
  }

  declareGlobal(name: string): void {
    this.elsewhere.set(name, this.module);
  }

  /** `nonlocal`: the name of the nearest function around that has it. */
  declareNonlocal(name: string): void {
    for (let scope = this.around(); scope !== undefined; scope = scope.around()) {
      if (scope.kind === 'function' && (scope.names.has(name) || scope.locals.has(name))) {
        this.elsewhere.set(name, scope);
        return;
      }
    }
  }

  /** Code that is not written here has run: every name may stand for something else, here and around. */
  loseNames(unknown: Value): void {
    for (const name of this.names.keys()) this.names.set(name, unknown);
    this.opaque = unknown;
    this.outer?.loseNames(unknown);
  }

  /** The names that it has itself. */
  own(): ReadonlyMap<string, Value> {
    return this.names;
  }

  /** The scope around; the names of a class body are not seen from inside of its functions. */
  private around(): Scope | undefined {
    const { outer } = this;
    return outer?.kind === 'class' ? outer.around() : outer;
  }
}
