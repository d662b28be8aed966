import type { NDArray } from '../../array/ndarray';
import type { Definition, ParamValue, Role } from '../../catalogue/definition';
import type { ComputeRequest } from '../../compute/types';
import { isFloat } from '../../text/read/castTo';
import { cast } from '../arrays/dtypes';
import { arrayOf } from '../arrays/nestedArray';
import { PythonError } from '../calls/pythonError';
import { NotKnown } from '../values/notKnown';
import { reason } from '../values/reason';
import { typeName } from '../values/typeName';
import type { Value } from '../values/value';
import type { GivenArguments } from './boundCall';
import type { CallStyle } from './callStyle';
import { withLogits } from './keras/rememberedLogits';
import { roleOf } from './names/roles';
import { paramOf } from './paramOf';

/** The arguments of a call, sorted: what are arrays, and what are parameters. */
export interface SortedArguments {
  readonly arrays: Readonly<Partial<Record<Role, Value>>>;
  readonly params: Readonly<Record<string, ParamValue>>;
}

/** Arguments that change nothing about a value. */
const withoutEffect: ReadonlySet<string> = new Set(['name', 'validate_args', 'self']);

/**
 * Sorts the arguments of a call. None is no array. Throws NotKnown for an argument that the catalogue does not follow,
 * unless it is None.
 */
export function sortArguments(definition: Definition, given: GivenArguments): SortedArguments {
  const specs = { ...definition.params, ...definition.reduction?.params };
  const arrays: Partial<Record<Role, Value>> = {};
  const params: Record<string, ParamValue> = {};
  for (const [name, value] of given) {
    const role = roleOf(definition, name);
    if (role !== undefined) {
      if (value.kind !== 'none') arrays[role] = value;
    } else if (name in specs) {
      params[name] = paramOf(name, value);
    } else if (value.kind !== 'none' && !withoutEffect.has(name)) {
      throw new NotKnown(reason('not-here', { name: `${definition.id}(${name}=…)` }));
    }
  }
  return { arrays, params };
}

/** The request for a call of a function. */
export function requestFor(
  definition: Definition,
  { arrays, params }: SortedArguments,
  style: CallStyle,
): ComputeRequest {
  const remembered = withLogits(definition.id, arrays.y_pred);
  const used = remembered === undefined ? arrays : { ...arrays, y_pred: remembered };
  const inputs = Object.fromEntries(
    Object.entries(used).map(([role, value]) => [role, arrayFor(role, value, style)]),
  ) as Partial<Record<Role, NDArray>>;
  const precision = style.precision(inputs, definition);
  return {
    function: definition.id,
    params: remembered === undefined ? params : { ...params, from_logits: true },
    inputs: inPrecision(inputs, precision),
    precision,
  };
}

function arrayFor(role: string, value: Value, { arraysOnly, framework }: CallStyle): NDArray {
  if (arraysOnly === true && value.kind !== 'array' && value.kind !== 'unknown') {
    throw new PythonError('TypeError', `argument '${role}' must be Tensor, not ${typeName(value)}`);
  }
  return arrayOf(value, framework);
}

/** Floats are what a library makes of them before it computes; labels that are whole numbers stay so. */
export function inPrecision(
  inputs: Readonly<Partial<Record<Role, NDArray>>>,
  precision: 'float32' | 'float64',
): Partial<Record<Role, NDArray>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([role, array]) => [role, isFloat(array.dtype) ? cast(array, precision) : array]),
  );
}
