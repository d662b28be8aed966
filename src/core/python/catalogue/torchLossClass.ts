import type { Definition } from '../../catalogue/definition';
import { nativeClass } from '../calls/native';
import { none } from '../values/make';
import type { ClassValue, Value } from '../values/value';
import type { GivenArguments } from './boundCall';
import { boundFunction } from './boundCall';
import type { CallStyle } from './callStyle';
import { callFunction } from './functions';
import { torchConstructorNames, torchForwardNames } from './names/torch';
import { objectOf } from './selfOf';

/** What a loss module keeps: the arguments of its constructor, which the function takes at every call. */
class ModuleArguments {
  constructor(readonly given: GivenArguments) {}
}

/** A class of `torch.nn` around a function of the catalogue. */
export function torchLossClass(path: string, definition: Definition, style: CallStyle): ClassValue {
  const construct = (given: GivenArguments): Value => {
    objectOf(given.get('self')).state = new ModuleArguments(withoutSelf(given));
    return none;
  };
  const forward = (given: GivenArguments): Value => {
    const { state } = objectOf(given.get('self'));
    const kept = state instanceof ModuleArguments ? state.given : new Map<string, Value>();
    return callFunction(definition, new Map([...kept, ...withoutSelf(given)]), style);
  };
  const method = { method: true };
  const call = boundFunction(`${path}.forward`, torchForwardNames(definition), forward, method);
  return nativeClass(path, {
    __init__: boundFunction(`${path}.__init__`, torchConstructorNames(definition), construct, method),
    __call__: call,
    forward: call,
  });
}

const withoutSelf = (given: GivenArguments): GivenArguments => new Map([...given].filter(([name]) => name !== 'self'));
