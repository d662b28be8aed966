import { phrase, type Phrase } from '../../issues/phrase';

/** Why a value is not known, in English, by code. `{name}` stands for what the reason is about. */
export const reasonMessages = {
  'not-here': '{name} is not known here',
  undefined: '{name} has no value at this place',
  random: '{name} gives random values',
  input: '{name} needs what is outside of this program',
  executes: '{name} runs code that is not written here',
  error: '{type}: {message}',
  'error-before': 'an exception was raised before: {type}: {message}',
  syntax: 'this is not Python that can be read',
  statement: '{name} is not followed here',
  branch: 'it depends on a condition that is not known: {because}',
  loop: 'it changes in a loop that is not known: {because}',
  passed: 'it was passed to something that is not known: {because}',
  memory: 'it shares its memory with an array that was changed',
  order: 'the order of a set is not known here',
  precision: 'the whole number is too large to be held exactly',
  rounding: 'only the last digits differ, which rounding decides',
  complex: 'complex numbers are not known here',
  'limit-steps': 'the program takes more than {limit} steps',
  'limit-depth': 'calls are nested more than {limit} deep',
  'limit-nesting': 'the expression is nested more than {limit} deep',
  'limit-size': 'it would have more than {limit} values',
  'limit-products': 'it takes more than {limit} multiplications',
} as const;

export type ReasonCode = keyof typeof reasonMessages;

/** Why a value is not known, as data; `reasonPhrase` has the words. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number | Reason>>;
}

export function reason(code: ReasonCode, params: Reason['params'] = {}): Reason {
  return { code, params };
}

/** What is not known because of something else, for a reason that is not told twice. */
export function because(code: 'branch' | 'loop' | 'passed', inner: Reason): Reason {
  return inner.code === code ? inner : reason(code, { because: inner });
}

/** The words of a reason, for `renderPhrase`. */
export function reasonPhrase({ code, params }: Reason): Phrase {
  const filled = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'object' ? reasonPhrase(value) : value,
  ]);
  return phrase(reasonMessages[code], Object.fromEntries(filled) as Phrase['params']);
}
