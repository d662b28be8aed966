import type { CallRule, Form, WordMeaning } from './form';
import type { FormId } from './forms/index';
import { forms } from './forms/index';
import { ShortWords, WordTable } from './wordTable';

/** A call that keeps the values it stands around, and the form it belongs to. */
export interface KnownCall {
  readonly name: string;
  readonly form: FormId;
  readonly rule: CallRule;
}

const everyForm: readonly (Form & { readonly id: FormId })[] = forms;

/** Calls by the callee as written; of two forms with the same name the earlier one. */
export const calls: ReadonlyMap<string, KnownCall> = new Map(
  everyForm
    .flatMap((form) => Object.entries(form.calls ?? {}).map(([name, rule]) => ({ name, form: form.id, rule })))
    .reverse()
    .map((call) => [call.name, call]),
);

/** The same, asked about bytes. */
export const callTable = new WordTable<KnownCall>(calls);

const words: ReadonlyMap<string, WordMeaning> = new Map(
  everyForm.flatMap((form) => Object.entries(form.words ?? {})).reverse(),
);

/** Words that stand for a value. */
export const valueWords: readonly string[] = [...words.keys()];

/** The same with what they mean, asked about bytes. */
export const wordTable = new WordTable<WordMeaning>(words);

/** The short booleans among them. */
export const shortBooleans = new ShortWords(
  [...words].flatMap(([word, meaning]) => (typeof meaning === 'boolean' ? [[word, meaning] as const] : [])),
);

export const holders = everyForm.flatMap((form) =>
  (form.holders ?? []).map((holder) => ({ ...holder, form: form.id })),
);
