import type { CallArguments } from '../calls/arguments';
import { bindArguments } from '../calls/bind';
import type { Caller } from '../calls/caller';
import type { Parameter, Signature } from '../calls/signature';
import type { FunctionValue, Value } from '../values/value';
import type { CallNames } from './names/callNames';
import { currentName } from './names/earlierNames';

/** Stands for an argument that a call leaves to its default. */
export const notGiven: Value = { kind: 'notImplemented' };

/** The arguments that a call gives, by name. */
export type GivenArguments = ReadonlyMap<string, Value>;

/** Takes names that it does not know, too: whoever reads the arguments says that they are not known here. */
const others = '**others';

/** A function whose arguments have these names. With `method`, the object comes in front, as `self`. */
export function boundFunction(
  path: string,
  names: CallNames,
  run: (given: GivenArguments, caller: Caller) => Value,
  options: { readonly method?: boolean } = {},
): FunctionValue {
  const signature = signatureOf(names, options.method === true);
  return {
    kind: 'function',
    name: path,
    call: (given, caller) => run(givenArguments(path, signature, given), caller),
  };
}

function signatureOf({ positional, named = [], required }: CallNames, isMethod: boolean): Signature {
  const parameter = (name: string, kind: Parameter['kind']): Parameter =>
    required.includes(name) ? { name, kind } : { name, kind, default: notGiven };
  return [
    ...(isMethod ? [{ name: 'self', kind: 'positionalOnly' } as const] : []),
    ...positional.map((name) => parameter(name, 'ordinary')),
    ...named.map((name) => parameter(name, 'keywordOnly')),
    { name: others, kind: 'keywords' },
  ];
}

function givenArguments(path: string, signature: Signature, call: CallArguments): GivenArguments {
  const bound = bindArguments(path.slice(path.lastIndexOf('.') + 1), signature, call);
  const rest = bound.get(others);
  bound.delete(others);
  const given = new Map([...bound].filter(([, value]) => value !== notGiven));
  if (rest?.kind === 'dict') {
    for (const { key, value } of rest.entries.values())
      if (key.kind === 'str') given.set(currentName(path, key.value), value);
  }
  return given;
}
