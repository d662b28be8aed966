import type { Definition, Role } from '../catalogue/definition';
import { resolveParams } from '../compute/resolveParams';
import { hasError, issue } from '../issues/issue';
import type { Issue } from '../issues/issue';
import { phrase } from '../issues/phrase';
import { shorthandOf } from '../resolution/shorthands';
import { constantNames } from './allowedFunctions';
import type { MetricIssue, Note, SettingPath } from './metricIssue';
import { problemOfName } from './names';
import { prepareMetric } from './prepareMetric';
import { inputNames, readInputs } from './readInputs';
import { readParams } from './readParams';
import { readState } from './readState';
import { readSteps, writtenSteps } from './readSteps';
import { isObject, noteInvalid, noteUnknownKeys } from './settingValue';
import type { SettingObject } from './settingValue';

/** What a metric may say of itself; `name` and `formula` it must. */
export const metricKeys = ['name', 'formula', 'params', 'inputs', 'kind', 'better', 'state', 'doc'] as const;

/** A metric that was read, if it could be. */
export interface ReadMetric {
  readonly definition: Definition | undefined;
  readonly issues: readonly MetricIssue[];
}

/** The beginning of the id of every metric of the user's own. */
export const customPrefix = 'custom.';

/** Reads one metric of the setting, which may be anything. Never throws. */
export function readMetric(given: unknown, path: SettingPath = []): ReadMetric {
  const issues: MetricIssue[] = [];
  const metric = isObject(given) && typeof given.name === 'string' ? given.name : undefined;
  const note: Note = (inside, found: Issue) => issues.push({ path: [...path, ...inside], metric, issue: found });
  const definition = isObject(given) ? definitionOf(given, note) : undefined;
  if (!isObject(given)) noteInvalid(note, [], given, phrase('an object with name and formula'));
  const isUsable = !hasError(issues.map((each) => each.issue));
  return { definition: isUsable ? definition : undefined, issues };
}

function definitionOf(given: SettingObject, note: Note): Definition | undefined {
  noteUnknownKeys(note, [], given, metricKeys);
  const name = nameOf(given.name, note);
  const kind = oneOf(given, 'kind', ['loss', 'metric'], note) ?? 'metric';
  const better = oneOf(given, 'better', ['lower', 'higher'], note) ?? (kind === 'loss' ? 'lower' : undefined);
  if (given.doc !== undefined && typeof given.doc !== 'string') noteInvalid(note, ['doc'], given.doc, phrase('a text'));
  const params = readParams(given.params, note);
  const written = writtenSteps(given.formula, kind === 'loss' ? 'loss' : 'result', note);
  if (written === undefined) return undefined;
  const paramNames = Object.keys(params);
  for (const step of written.filter((each) => paramNames.includes(each.name))) {
    note(
      step.path,
      issue('custom.name-taken', 'error', { name: step.name, other: phrase('a parameter'), what: phrase('step') }),
    );
  }
  const taken = new Set([...written.map((step) => step.name), ...paramNames]);
  const roles = inputNames(given.inputs, taken, note);
  const known = new Set<string>([...roles, ...paramNames, ...constantNames]);
  const steps = readSteps(written, (each) => known.has(each), note);
  if (steps.length < written.length) return undefined;
  const inputs = readInputs(steps, roles);
  const read = new Set(Object.keys(inputs) as Role[]);
  if (read.size === 0) note(['formula'], issue('custom.no-inputs', 'error'));
  const state = readState(given.state, steps, read, note);
  const bare: Definition = {
    id: `${customPrefix}${name}`,
    concept: `${customPrefix}${name}`,
    kind,
    form: state === undefined ? 'function' : 'class',
    ...(better !== undefined && { better }),
    aliases: [name],
    doc: typeof given.doc === 'string' ? given.doc : '',
    inputs,
    params,
    steps: Object.fromEntries(steps.map((step) => [step.name, step.formula])),
    ...(written.at(-1)?.name === 'loss' && { symbols: { loss: 'L' } }),
    ...(state !== undefined && { state }),
    source: 'metricLens.metrics',
  };
  noteWrongDefaults(bare, note);
  return { ...bare, prepare: prepareMetric(bare) };
}

function nameOf(given: unknown, note: Note): string {
  if (typeof given !== 'string') {
    noteInvalid(note, ['name'], given, phrase('a name'));
    return '';
  }
  const problem = problemOfName(given, 'metric');
  if (problem !== undefined) note(['name'], problem);
  if (shorthandOf(given) !== undefined) {
    note(
      ['name'],
      issue('custom.name-taken', 'error', { name: given, other: phrase('a string of Keras'), what: phrase('metric') }),
    );
  }
  return given;
}

function oneOf<Choice extends string>(
  given: SettingObject,
  key: string,
  choices: readonly [Choice, Choice],
  note: Note,
): Choice | undefined {
  const value = given[key];
  const chosen = choices.find((each) => each === value);
  if (value !== undefined && chosen === undefined)
    noteInvalid(note, [key], value, phrase('{first} or {second}', { first: choices[0], second: choices[1] }));
  return chosen;
}

/** A default must be what a call may give. */
function noteWrongDefaults(definition: Definition, note: Note): void {
  for (const [name, spec] of Object.entries(definition.params)) {
    const { issues } = resolveParams(definition, { [name]: spec.default });
    for (const each of issues) note(['params', name], each);
  }
}
