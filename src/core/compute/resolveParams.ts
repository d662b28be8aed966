import type { Definition, ParamSpec, ParamValue } from '../catalogue/definition';
import type { Issue, Outcome } from '../issues/issue';
import { issue } from '../issues/issue';
import { phrase, type Phrase } from '../issues/phrase';

type Params = Readonly<Record<string, ParamValue>>;

/** The parameters of a call: what was given, defaults for the rest. Refuses unknown names, wrong types and values out of range. */
export function resolveParams(definition: Definition, given: Params = {}): Outcome<Params> {
  const specs: Readonly<Record<string, ParamSpec>> = { ...definition.params, ...definition.reduction?.params };
  const issues: Issue[] = [];
  const resolved: Record<string, ParamValue> = {};
  for (const [name, spec] of Object.entries(specs)) resolved[name] = spec.default;
  for (const [name, value] of Object.entries(given)) {
    const spec = specs[name];
    if (spec === undefined) {
      const expected = Object.keys(specs).join(', ') || '(none)';
      issues.push(issue('compute.unknown-param', 'error', { function: definition.id, name, expected }));
      continue;
    }
    const problem = problemOf(name, spec, value);
    if (problem === undefined) resolved[name] = spec.type === 'boolean' ? Boolean(value) : value;
    else issues.push(problem);
  }
  return issues.length > 0 ? { issues } : { value: resolved, issues };
}

const typeNames: Readonly<Record<ParamSpec['type'], Phrase>> = {
  boolean: phrase('True or False'),
  number: phrase('a number'),
  integer: phrase('a whole number'),
  axis: phrase('an axis, a whole number'),
  choice: phrase('one of the choices'),
  list: phrase('a list of numbers'),
  text: phrase('a text'),
};

function problemOf(name: string, spec: ParamSpec, value: ParamValue): Issue | undefined {
  if (value === null && spec.nullable === true) return undefined;
  const received = value === null ? 'None' : typeof value === 'object' ? `[${value.join(', ')}]` : String(value);
  const fits = hasType(spec, value) || (spec.also !== undefined && hasType({ ...spec, type: spec.also }, value));
  if (!fits) {
    const expected =
      spec.type === 'choice' ? (spec.choices ?? []).map((each) => each ?? 'None').join(', ') : typeNames[spec.type];
    return issue('compute.param-type', 'error', { name, received, expected });
  }
  if (typeof value !== 'number') return undefined;
  const { min, max, above } = spec;
  if (above !== undefined && value <= above) {
    const expected =
      max === undefined
        ? phrase('more than {limit}', { limit: above })
        : phrase('more than {limit}, at most {max}', { limit: above, max });
    return issue('compute.param-range', 'error', { name, received, expected });
  }
  const { least, most } = { least: min ?? -Infinity, most: max ?? Infinity };
  // NaN is a value that some parameters take.
  if (!(value < least || value > most)) return undefined;
  return issue('compute.param-range', 'error', { name, received, expected: rangeWords(least, most) });
}

function rangeWords(least: number, most: number): Phrase {
  if (least === -Infinity) return phrase('at most {limit}', { limit: most });
  if (most === Infinity) return phrase('at least {limit}', { limit: least });
  return phrase('{least} to {most}', { least, most });
}

function hasType(spec: ParamSpec, value: ParamValue): boolean {
  switch (spec.type) {
    case 'boolean':
      return typeof value === 'boolean' || value === 0 || value === 1;
    case 'number':
      return typeof value === 'number' ? true : spec.several === true && isNumbers(value);
    case 'list':
      return isNumbers(value) && (spec.whole !== true || value.every(Number.isInteger));
    case 'text':
      return typeof value === 'string';
    case 'integer':
      return Number.isInteger(value);
    case 'axis':
      return Number.isInteger(value) || (spec.several === true && isNumbers(value) && value.every(Number.isInteger));
    case 'choice':
      return typeof value === 'string' && (spec.choices ?? []).includes(value);
  }
}

function isNumbers(value: ParamValue): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'number');
}
