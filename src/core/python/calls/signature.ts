import { bool, float, int, none, str, tuple } from '../values/make';
import type { Value } from '../values/value';

/** How a parameter takes its argument: by place, by place or name, by name, or all that are left of either. */
type ParameterKind = 'positionalOnly' | 'ordinary' | 'keywordOnly' | 'rest' | 'keywords';

export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  /** What it is when it is not given; required when undefined. */
  readonly default?: Value;
}

export type Signature = readonly Parameter[];

const constants: Readonly<Record<string, Value>> = {
  None: none,
  True: bool(true),
  False: bool(false),
  '()': tuple([]),
};

function readDefault(text: string): Value {
  const constant = constants[text];
  if (constant !== undefined) return constant;
  const quoted = /^'(.*)'$/s.exec(text)?.[1];
  if (quoted !== undefined) return str(quoted);
  const number = Number(text);
  if (text === '' || Number.isNaN(number)) throw new Error(`${text} is no default of a signature`);
  return /^-?\d+$/.test(text) ? int(number) : float(number);
}

/**
 * Reads a signature as Python's documentation writes it: `(x, axis=None, *, keepdims=False, **kwargs)`. Defaults are
 * numbers, texts in single quotes without a comma, `None`, `True`, `False` or `()`. Throws on anything else, since
 * signatures are written in this program.
 */
export function readSignature(text: string): Signature {
  const inner = /^\((.*)\)$/s.exec(text)?.[1];
  if (inner === undefined) throw new Error(`${text} is no signature`);
  const parameters: Parameter[] = [];
  let kind: ParameterKind = 'ordinary';
  for (const part of inner.split(',').map((each) => each.trim())) {
    if (part === '') continue;
    if (part === '/') {
      parameters.forEach((each, i) => (parameters[i] = { ...each, kind: 'positionalOnly' }));
    } else if (part.startsWith('**')) {
      parameters.push({ name: part.slice(2), kind: 'keywords' });
    } else if (part.startsWith('*')) {
      if (part.length > 1) parameters.push({ name: part.slice(1), kind: 'rest' });
      kind = 'keywordOnly';
    } else {
      parameters.push(readParameter(part, kind));
    }
  }
  return parameters;
}

function readParameter(part: string, kind: ParameterKind): Parameter {
  const at = part.indexOf('=');
  if (at < 0) return { name: part, kind };
  return { name: part.slice(0, at).trim(), kind, default: readDefault(part.slice(at + 1).trim()) };
}
