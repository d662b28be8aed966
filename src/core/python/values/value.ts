import type { NDArray } from '../../array/ndarray';
import type { CallArguments } from '../calls/arguments';
import type { Caller } from '../calls/caller';
import type { DTypeValue, Framework, Origin, ShapeForm, UnknownArray } from './arrayTypes';
import type { Reason } from './reason';

export type { DTypeValue };

export interface NoneValue {
  readonly kind: 'none';
}

export interface BoolValue {
  readonly kind: 'bool';
  readonly value: boolean;
}

/** A whole number of Python's own: always a safe integer, since larger ones are not held exactly. */
export interface IntValue {
  readonly kind: 'int';
  readonly value: number;
}

export interface FloatValue {
  readonly kind: 'float';
  readonly value: number;
  readonly origin?: Origin;
}

export interface StrValue {
  readonly kind: 'str';
  readonly value: string;
}

/** Bytes, one character each. */
export interface BytesValue {
  readonly kind: 'bytes';
  readonly value: string;
}

export interface EllipsisValue {
  readonly kind: 'ellipsis';
}

/** What `__eq__` and other operators return when they leave the answer to the other operand. */
export interface NotImplementedValue {
  readonly kind: 'notImplemented';
}

export interface ListValue {
  readonly kind: 'list';
  /** Changed in place by what changes the list. */
  readonly items: Value[];
  /** Why what it holds is not known any more; see `lose`. */
  lost?: Reason;
}

export interface TupleValue {
  readonly kind: 'tuple';
  readonly items: readonly Value[];
  /** A shape prints as the framework's own class does. */
  readonly form?: ShapeForm;
  /** Names of the items, for a named tuple such as what `torch.max(x, dim=1)` returns. */
  readonly fields?: { readonly typeName: string; readonly names: readonly string[] };
}

export interface DictEntry {
  readonly key: Value;
  value: Value;
}

/** A dict: entries by `hashKey(key)`, in the order in which they came. */
export interface DictValue {
  readonly kind: 'dict';
  readonly entries: Map<string, DictEntry>;
  /** Why what it holds is not known any more; see `lose`. */
  lost?: Reason;
}

/** A set: members by their `hashKey`. Python's own order of a set is not the order in which they came. */
export interface SetValue {
  readonly kind: 'set';
  readonly members: Map<string, Value>;
  /** Why what it holds is not known any more; see `lose`. */
  lost?: Reason;
}

/** What `d.keys()`, `d.values()` and `d.items()` return: it changes with its dict. */
export interface DictViewValue {
  readonly kind: 'dictView';
  readonly of: 'keys' | 'values' | 'items';
  readonly dict: DictValue;
}

export interface RangeValue {
  readonly kind: 'range';
  readonly start: number;
  readonly stop: number;
  readonly step: number;
}

/** What is passed once from its front to its end: `zip(…)`, `enumerate(…)`, `map(…)`, a generator expression. */
export interface IteratorValue {
  readonly kind: 'iterator';
  readonly typeName: string;
  readonly items: readonly Value[];
  /** The place of the item that comes next. */
  next: number;
  /** Why what it holds is not known any more; see `lose`. */
  lost?: Reason;
}

export interface SliceValue {
  readonly kind: 'slice';
  readonly start: Value;
  readonly stop: Value;
  readonly step: Value;
}

/** What an array was computed from by something that is no single operation: a layer. */
export interface MadeFrom {
  /** Its input, and its weights. */
  readonly sources: readonly Value[];
  /** How much a sum changes with each number of the sources, from how much it does with each number of the array. */
  readonly slopes: (slopes: Float64Array) => readonly Float64Array[] | undefined;
}

/** An array or tensor whose values are known. */
export interface ArrayValue {
  readonly kind: 'array';
  /** Replaced by what changes the array in place. */
  array: NDArray;
  readonly framework: Framework;
  /** A variable of TensorFlow, which `assign` changes. */
  readonly variable?: boolean;
  /** A scalar of NumPy (`np.float64(0.5)`), which is no array of rank 0. */
  readonly scalar?: boolean;
  /** `np.matrix`, for which `*` is the matrix product. */
  readonly matrix?: boolean;
  /** Arrays that look at the same memory have the same object here. */
  memory?: SharedMemory;
  /** Why what it holds is not known any more; see `lose`. */
  lost?: Reason;
  /** The call of the catalogue that this came from. */
  origin?: Origin;
  madeFrom?: MadeFrom;
}

/** Memory that several arrays look at: a change through one of them is a change of all. */
export interface SharedMemory {
  /** The array through which it was changed: the others that have it are not known any more. */
  changedBy?: ArrayValue;
}

/** A function that can be called, of the program or of a library. */
export interface FunctionValue {
  readonly kind: 'function';
  /** As Python names it: `relu`, or the whole path of a library's function: `numpy.full`. */
  readonly name: string;
  readonly call: (given: CallArguments, caller: Caller) => Value;
  /** The same with pauses, where a call may take long: of a function of the program. */
  readonly callInParts?: (given: CallArguments, caller: Caller) => Generator<void, Value>;
  /** The object that it is a method of, as its first argument; not set in the class. */
  readonly self?: Value;
  /** In a class: what it is called for, and whether with the object. */
  readonly role?: 'property' | 'static' | 'class';
  /** What the setter of a property does. */
  readonly setter?: FunctionValue;
  /** Names and values that were set on the function. */
  readonly attributes?: Map<string, Value>;
}

/** A class of the program, or of a library. */
export interface ClassValue {
  readonly kind: 'class';
  readonly name: string;
  readonly bases: readonly ClassValue[];
  readonly members: Map<string, Value>;
  /** For a library's class whose call gives something else than an object with `__init__`: `int('3')`. */
  readonly construct?: (given: CallArguments, caller: Caller, of: ClassValue) => Value;
  /** For a library's class whose objects have attributes that are computed when asked for. */
  readonly attribute?: (self: ObjectValue, name: string, caller: Caller) => Value | undefined;
  /** For a library's class that does more than keep the value when an attribute is set; true when it is done. */
  readonly setAttribute?: (self: ObjectValue, name: string, value: Value, caller: Caller) => boolean;
  /** How its objects print, where a library says so. */
  readonly print?: (self: ObjectValue, caller: Caller) => string;
}

export interface ObjectValue {
  readonly kind: 'object';
  readonly class: ClassValue;
  readonly attributes: Map<string, Value>;
  /** What a library's class keeps of its own. */
  state?: unknown;
  /** The call of the catalogue that made it. */
  origin?: Origin;
  /** Why what it holds is not known any more; see `lose`. */
  lost?: Reason;
}

/** A module of a library by its path: `tensorflow.keras.losses`. */
export interface ModuleValue {
  readonly kind: 'module';
  readonly path: string;
}

/** `super()` inside a method: the classes after `after` among those of `self`. */
export interface SuperValue {
  readonly kind: 'super';
  readonly after: ClassValue;
  readonly self: ObjectValue | ClassValue;
}

/** A value that is not known, for a reason; of an array the shape and dtype may be known nevertheless. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly because: Reason;
  readonly array?: UnknownArray;
}

/** What a Python expression stands for. */
export type Value =
  | NoneValue
  | BoolValue
  | IntValue
  | FloatValue
  | StrValue
  | BytesValue
  | EllipsisValue
  | NotImplementedValue
  | ListValue
  | TupleValue
  | DictValue
  | SetValue
  | DictViewValue
  | RangeValue
  | IteratorValue
  | SliceValue
  | ArrayValue
  | DTypeValue
  | FunctionValue
  | ClassValue
  | ObjectValue
  | ModuleValue
  | SuperValue
  | Unknown;
