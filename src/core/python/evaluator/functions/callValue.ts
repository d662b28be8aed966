import type { CallArguments } from '../../calls/arguments';
import { newObject } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { unknownOf } from '../../values/firstUnknown';
import { lose } from '../../values/lose';
import { NotKnown } from '../../values/notKnown';
import { because, reason, type Reason } from '../../values/reason';
import { typeName } from '../../values/typeName';
import type { ClassValue, FunctionValue, ObjectValue, Unknown, Value } from '../../values/value';
import { getAttribute } from '../attributes/attribute';
import { findMember, linearized } from '../attributes/classMembers';
import type { Evaluating } from '../frame';
import { inOneGo } from '../inOneGo';
import type { Program } from '../program';
import { spoilCallbacks } from './callbacks';
import { isChangingMethod } from './changingMethods';
import { changesArguments, isHarmless } from './harmless';

/** `callee(*positional, **keywords)`. An unknown where the callee is not known. */
export const callValue = (callee: Value, given: CallArguments, program: Program): Value =>
  inOneGo(callInParts(callee, given, program));

/** The same, with pauses where functions of the program run. */
export function* callInParts(callee: Value, given: CallArguments, program: Program): Evaluating {
  const missing = unknownOf(callee);
  if (missing !== undefined) return callUnknown(missing, given, program);
  program.countSteps();
  switch (callee.kind) {
    case 'function':
      return yield* callFunction(callee, given, program);
    case 'class':
      return yield* instantiate(callee, given, program);
    case 'dtype':
      return program.arrays.callDType(callee, given.positional[0], program);
    case 'object': {
      if (findMember(callee.class, '__call__') !== undefined) {
        return yield* callInParts(getAttribute(callee, '__call__', program), given, program);
      }
      break;
    }
    default:
  }
  throw new PythonError('TypeError', `'${typeName(callee)}' object is not callable`);
}

/** Whatever an unknown function is given, it may change. */
function callUnknown(missing: Unknown, { positional, keywords }: CallArguments, program: Program): Unknown {
  const values = [...positional, ...keywords.values()];
  const unknown = because('passed', missing.because);
  if (!isHarmless(missing.because)) for (const value of values) lose(value, unknown);
  spoilCallbacks(values, unknown, program);
  return { kind: 'unknown', because: missing.because };
}

function* callFunction(callee: FunctionValue, given: CallArguments, program: Program): Evaluating {
  try {
    const result = yield* resultOf(callee, given, program);
    if (result.kind === 'unknown') loseChanged(callee, given, result.because);
    return result;
  } catch (error) {
    if (error instanceof NotKnown) loseChanged(callee, given, error.because);
    throw error;
  }
}

function* resultOf({ call, callInParts: calling }: FunctionValue, given: CallArguments, program: Program): Evaluating {
  return calling === undefined ? program.withinCall(() => call(given, program)) : yield* calling(given, program);
}

/** A library's function whose result is not known may be one that has changed what it was given, or its object. */
function loseChanged({ name, self }: FunctionValue, { positional }: CallArguments, because: Reason): void {
  if (!name.includes('.')) return;
  const method = name.slice(name.lastIndexOf('.') + 1);
  const isMetricCall = self?.kind === 'object' && method === '__call__' && hasState(self);
  if (self !== undefined && (isMetricCall || isChangingMethod(method))) lose(self, because);
  if (changesArguments(name)) for (const value of positional) lose(value, because);
}

const hasState = (object: ObjectValue): boolean => findMember(object.class, 'update_state') !== undefined;

function* instantiate(of: ClassValue, given: CallArguments, program: Program): Evaluating {
  const classes = linearized(of);
  const constructing = classes.find((each) => each.construct !== undefined);
  if (constructing?.construct !== undefined) return constructing.construct(given, program, of);
  if (findMember(of, '__new__') !== undefined) throw new NotKnown(reason('statement', { name: '__new__' }));
  const object = newObject(of);
  const initialize = findMember(of, '__init__');
  if (initialize !== undefined) {
    yield* callInParts(getAttribute(object, '__init__', program), given, program);
  } else if (given.positional.length + given.keywords.size > 0) {
    throw new PythonError('TypeError', `${of.name}() takes no arguments`);
  }
  return object;
}
