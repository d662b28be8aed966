import type { DraftParam, DraftStep, MetricDraft } from '../../../protocol/ownMetrics';
import { readTyped, writeTyped } from './typedValue';

/** A JSON object: what stands in the setting is anything. */
export type SettingItem = Readonly<Record<string, unknown>>;

export const emptyDraft: MetricDraft = {
  name: '',
  kind: 'metric',
  better: '',
  doc: '',
  steps: [{ name: 'result', formula: '', isState: false }],
  params: [],
};

/** The draft that a metric of the setting is edited as; undefined when the form cannot hold it. */
export function draftOf(item: unknown): MetricDraft | undefined {
  if (!isItem(item)) return undefined;
  const kind = item.kind === 'loss' ? 'loss' : 'metric';
  const formulas = typeof item.formula === 'string' ? { [resultName(kind)]: item.formula } : item.formula;
  if (!isItem(formulas) || (item.params !== undefined && !isItem(item.params))) return undefined;
  const state: readonly unknown[] = Array.isArray(item.state) ? item.state : [];
  const steps = Object.entries(formulas).map(([name, formula]): DraftStep => ({
    name,
    formula: textOf(formula),
    isState: state.includes(name),
  }));
  const params = Object.entries(item.params ?? {}).map(([name, given]: [string, unknown]): DraftParam => ({
    name,
    value: writeTyped(isItem(given) ? given.default : given),
  }));
  const better = item.better === 'lower' || item.better === 'higher' ? item.better : '';
  return { name: textOf(item.name), kind, better, doc: textOf(item.doc), steps, params };
}

/**
 * What a draft is in the setting. Of the metric that was there before stays what the form does not show: the limits of a
 * parameter, the inputs. Steps and parameters of which nothing is typed are left out.
 */
export function settingOf(draft: MetricDraft, before: unknown): SettingItem {
  const kept = isItem(before) ? before : {};
  const { name, kind, better, doc } = draft;
  const steps = draft.steps.filter(isTypedStep);
  const params = draft.params.filter(isTypedParam);
  const state = steps.filter(({ isState }) => isState).map((step) => step.name);
  const item: SettingItem = {
    ...kept,
    name,
    kind: kind === 'loss' ? kind : undefined,
    formula: formulaOf(steps, kind),
    params: params.length === 0 ? undefined : Object.fromEntries(params.map((param) => paramOf(param, kept.params))),
    better: better === '' ? undefined : better,
    state: state.length === 0 ? undefined : state,
    doc: doc.trim() === '' ? undefined : doc,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

/** Something is typed. */
export function isTypedStep(
  { name, formula, isState }: DraftStep,
  position: number,
  all: readonly DraftStep[],
): boolean {
  return name !== '' || formula.trim() !== '' || isState || all.length === 1;
}

export function isTypedParam({ name, value }: DraftParam): boolean {
  return name !== '' || value.trim() !== '';
}

/** A formula alone is a text when it is called as a text's step is. */
function formulaOf(steps: readonly DraftStep[], kind: MetricDraft['kind']): unknown {
  const [first] = steps;
  if (steps.length === 1 && first?.name === resultName(kind)) return first.formula;
  return Object.fromEntries(steps.map(({ name, formula }) => [name, formula]));
}

function paramOf({ name, value }: DraftParam, before: unknown): readonly [string, unknown] {
  const kept = isItem(before) ? before[name] : undefined;
  const typed = readTyped(value);
  return [name, isItem(kept) ? { ...kept, default: typed } : typed];
}

const resultName = (kind: MetricDraft['kind']): string => (kind === 'loss' ? 'loss' : 'result');

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

function isItem(value: unknown): value is SettingItem {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
