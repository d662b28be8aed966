import type { ParamSpec, ParamValue } from '../catalogue/definition';
import { issue } from '../issues/issue';
import { phrase } from '../issues/phrase';
import { paramLimit } from './limits';
import type { Note } from './metricIssue';
import { problemOfName } from './names';
import { isObject, noteInvalid, noteUnknownKeys } from './settingValue';
import type { SettingObject } from './settingValue';

const path = ['params'];
const keys = ['default', 'min', 'max', 'choices', 'doc'];

/** The parameters of a metric: each a default alone, or `{ default, min, max, choices, doc }`. */
export function readParams(given: unknown, note: Note): Readonly<Record<string, ParamSpec>> {
  if (given === undefined) return {};
  if (!isObject(given)) {
    noteInvalid(note, path, given, phrase('an object: names and default values'));
    return {};
  }
  const entries = Object.entries(given);
  if (entries.length > paramLimit) {
    note(
      path,
      issue('custom.too-many', 'error', { what: phrase('parameters'), received: entries.length, limit: paramLimit }),
    );
    return {};
  }
  const specs = entries.flatMap(([name, value]): [string, ParamSpec][] => {
    const problem = problemOfName(name, 'parameter');
    if (problem !== undefined) note([...path, name], problem);
    const spec = problem === undefined ? readParam(name, value, note) : undefined;
    return spec === undefined ? [] : [[name, spec]];
  });
  return Object.fromEntries(specs);
}

function readParam(name: string, given: unknown, note: Note): ParamSpec | undefined {
  const at = [...path, name];
  const { default: value, ...rest }: SettingObject = isObject(given) ? given : { default: given };
  if (isObject(given)) noteUnknownKeys(note, at, given, keys);
  if (!isParamValue(value)) {
    noteInvalid(
      note,
      isObject(given) ? [...at, 'default'] : at,
      value,
      phrase('a number, a text, true, false, null or a list of numbers'),
    );
    return undefined;
  }
  const limits = readLimits(rest, at, note);
  const { choices, doc = '' } = rest;
  if (choices !== undefined && !isTexts(choices))
    noteInvalid(note, [...at, 'choices'], choices, phrase('a list of texts'));
  if (typeof doc !== 'string') noteInvalid(note, [...at, 'doc'], doc, phrase('a text'));
  return {
    type: typeOf(name, value, choices),
    default: value,
    ...limits,
    ...(isTexts(choices) && { choices }),
    ...(value === null && { nullable: true }),
    doc: typeof doc === 'string' ? doc : '',
  };
}

function readLimits({ min, max }: SettingObject, at: readonly string[], note: Note): Pick<ParamSpec, 'min' | 'max'> {
  for (const [key, value] of Object.entries({ min, max })) {
    if (value !== undefined && !isFinite(value)) noteInvalid(note, [...at, key], value, phrase('a number'));
  }
  return { ...(isFinite(min) && { min }), ...(isFinite(max) && { max }) };
}

function typeOf(name: string, value: ParamValue, choices: unknown): ParamSpec['type'] {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return isTexts(choices) ? 'choice' : 'text';
  if (typeof value === 'object' && value !== null) return 'list';
  return name === 'axis' ? 'axis' : 'number';
}

function isParamValue(value: unknown): value is ParamValue {
  if (Array.isArray(value)) return value.length > 0 && value.every(isFinite);
  return value === null || typeof value === 'boolean' || typeof value === 'string' || isFinite(value);
}

const isFinite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
