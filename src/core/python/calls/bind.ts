import { list, str, tuple } from '../values/make';
import { hashKey } from '../values/hashKey';
import type { DictValue, Value } from '../values/value';
import type { CallArguments } from './arguments';
import { PythonError } from './pythonError';
import type { Parameter, Signature } from './signature';

const takesPlaces = ({ kind }: Parameter): boolean => kind === 'ordinary' || kind === 'positionalOnly';

/**
 * The arguments of a call by the names of the parameters, defaults filled in; `*args` is a tuple, `**kwargs` a dict. A
 * TypeError in Python's words where they do not fit.
 */
export function bindArguments(callee: string, signature: Signature, given: CallArguments): Map<string, Value> {
  const bound = new Map<string, Value>();
  bindPositional(callee, signature, given.positional, bound);
  bindKeywords(callee, signature, given.keywords, bound);
  const missing: Parameter[] = [];
  for (const parameter of signature) {
    if (bound.has(parameter.name)) continue;
    if (parameter.default !== undefined) bound.set(parameter.name, parameter.default);
    else missing.push(parameter);
  }
  if (missing.length > 0) throw missingArguments(callee, missing);
  return bound;
}

function bindPositional(
  callee: string,
  signature: Signature,
  values: readonly Value[],
  bound: Map<string, Value>,
): void {
  const places = signature.filter(takesPlaces);
  const rest = signature.find(({ kind }) => kind === 'rest');
  places.slice(0, values.length).forEach(({ name }, i) => bound.set(name, values[i] ?? list([])));
  if (rest !== undefined) {
    bound.set(rest.name, tuple(values.slice(places.length)));
  } else if (values.length > places.length) {
    const least = places.filter((each) => each.default === undefined).length;
    const count = least === places.length ? String(least) : `from ${String(least)} to ${String(places.length)}`;
    const plural = places.length === 1 ? '' : 's';
    const were = values.length === 1 ? 'was' : 'were';
    throw new PythonError(
      'TypeError',
      `${callee}() takes ${count} positional argument${plural} but ${String(values.length)} ${were} given`,
    );
  }
}

function bindKeywords(
  callee: string,
  signature: Signature,
  keywords: CallArguments['keywords'],
  bound: Map<string, Value>,
): void {
  const others = signature.find(({ kind }) => kind === 'keywords');
  const dict: DictValue = { kind: 'dict', entries: new Map() };
  for (const [name, value] of keywords) {
    const parameter = signature.find((each) => each.name === name && isNamed(each));
    if (parameter !== undefined) {
      if (bound.has(name)) {
        throw new PythonError('TypeError', `${callee}() got multiple values for argument '${name}'`);
      }
      bound.set(name, value);
    } else if (others !== undefined) {
      dict.entries.set(hashKey(str(name)), { key: str(name), value });
    } else {
      throw new PythonError('TypeError', `${callee}() got an unexpected keyword argument '${name}'`);
    }
  }
  if (others !== undefined) bound.set(others.name, dict);
}

const isNamed = ({ kind }: Parameter): boolean => kind === 'ordinary' || kind === 'keywordOnly';

function missingArguments(callee: string, missing: readonly Parameter[]): PythonError {
  const positional = missing.filter(takesPlaces);
  const [kind, named] = positional.length > 0 ? ['positional', positional] : ['keyword-only', missing];
  const names = named.map(({ name }) => `'${name}'`);
  const plural = names.length === 1 ? '' : 's';
  const joined =
    names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')}, and ${String(names.at(-1))}`;
  return new PythonError(
    'TypeError',
    `${callee}() missing ${String(names.length)} required ${kind} argument${plural}: ${joined}`,
  );
}
