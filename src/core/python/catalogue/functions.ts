import type { Definition } from '../../catalogue/definition';
import { orUnknown } from '../libraries/unknownArguments';
import type { FunctionValue, Value } from '../values/value';
import { answer } from './answer';
import type { GivenArguments } from './boundCall';
import { boundFunction } from './boundCall';
import type { CallStyle } from './callStyle';
import { requestFor, sortArguments } from './request';

/**
 * A function of the catalogue as a function of Python. Its value has the request as its origin. Where an array is not
 * known, what is known of the result is its shape and dtype.
 */
export function catalogueFunction(path: string, definition: Definition, style: CallStyle): FunctionValue {
  return boundFunction(path, style.names(definition), (given) => callFunction(definition, given, style));
}

/** What a call of a function gives. */
export function callFunction(definition: Definition, given: GivenArguments, style: CallStyle): Value {
  return orUnknown(Object.fromEntries(given), {}, (known) => {
    const sorted = sortArguments(definition, new Map(Object.entries(known)));
    return answer(requestFor(definition, sorted, style), style, sorted.arrays);
  });
}
