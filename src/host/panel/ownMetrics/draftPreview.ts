import type { MetricIssue } from '../../../core/custom/metricIssue';
import { formatArray } from '../../../core/format/formatArray';
import { formatShape } from '../../../core/format/formatShape';
import { issue, type Issue } from '../../../core/issues/issue';
import { phrase } from '../../../core/issues/phrase';
import { renderIssue } from '../../../core/issues/renderIssue';
import type { DraftIssue, DraftPreview, MetricDraft } from '../../../protocol/ownMetrics';
import type { WrittenMetric } from '../../../worker/requests/previewOn';
import type { Engine } from '../../loadEngine';
import type { Session } from '../../session';
import type { Words } from '../../words';
import { settingOf } from './draft';

/** A metric as it was read, with what it gives. */
type ReadMetric = ReturnType<Engine['previewOn']>;

/** What a draft is looked at beside. */
export interface Beside {
  /** The metric of the setting that the draft is of. */
  readonly before: unknown;
  /** The ids of the other metrics. */
  readonly taken: ReadonlySet<string>;
  /** The arrays that it is computed on. */
  readonly session: Pick<Session, 'arrays' | 'precision'> | undefined;
}

/** A draft as it is read and computed. */
export function writtenMetric(draft: MetricDraft, { before, session }: Beside): WrittenMetric {
  const { arrays = [], precision = 'float32' } = session ?? {};
  return { item: settingOf(draft, before), arrays: arrays.map(({ role, array }) => ({ role, array })), precision };
}

/**
 * What the form shows of a draft: the TeX of its steps, its value, and what is wrong, each at the place of the form.
 *
 * @param preview the draft as it was read and computed
 */
export function draftPreview(
  engine: Pick<Engine, 'problemOfTaken'>,
  draft: MetricDraft,
  beside: Beside,
  words: Words,
  preview: ReadMetric,
): DraftPreview {
  const issues = [...preview.issues, ...ownIssues(engine, draft, beside)];
  const at = (isThere: (path: readonly string[]) => boolean): DraftIssue[] =>
    issues.filter(({ path }) => isThere(path.map(String))).map((each) => toDraftIssue(each.issue, words));
  const isOfStep = ([head, name]: readonly string[], position: number): boolean => {
    if (head !== 'formula') return false;
    if (name === undefined) return draft.steps.length === 1;
    return draft.steps.map((step) => step.name).lastIndexOf(name) === position;
  };
  const isOfParam = ([head, name = '']: readonly string[], position: number): boolean =>
    head === 'params' && draft.params.map((param) => param.name).lastIndexOf(name) === position;
  const isPlaced = (path: readonly string[]): boolean =>
    path[0] === 'name' ||
    draft.steps.some((_, position) => isOfStep(path, position)) ||
    draft.params.some((_, position) => isOfParam(path, position));
  return {
    draft,
    name: at(([head]) => head === 'name'),
    steps: draft.steps.map(({ name }, position) => ({
      tex: preview.steps.find((step) => step.name === name)?.tex ?? '',
      issues: at((path) => isOfStep(path, position)),
    })),
    params: draft.params.map((_, position) => at((path) => isOfParam(path, position))),
    others: at((path) => !isPlaced(path)),
    ...valueOf(preview, beside.session, words),
  };
}

/** Whether nothing stands against saving it. */
export function isSavable({ name, steps, params, others }: DraftPreview): boolean {
  const all = [...name, ...steps.flatMap((step) => step.issues), ...params.flat(), ...others];
  return all.every(({ severity }) => severity !== 'error');
}

/** What is wrong with a draft that the setting cannot say: a name that stands there twice. */
function ownIssues(
  { problemOfTaken }: Pick<Engine, 'problemOfTaken'>,
  draft: MetricDraft,
  { taken }: Beside,
): readonly MetricIssue[] {
  const problem = problemOfTaken(draft.name, taken);
  const named = problem === undefined ? [] : [{ path: ['name'], metric: draft.name, issue: problem }];
  const lists = [
    { key: 'formula', items: draft.steps, other: phrase('another step'), what: phrase('step') },
    { key: 'params', items: draft.params, other: phrase('another parameter'), what: phrase('parameter') },
  ];
  const twice = lists.flatMap(({ key, items, other, what }) =>
    items
      .map(({ name }) => name)
      .filter((name, position, all) => name !== '' && all.indexOf(name) < position)
      .map((name) => {
        const found = issue('custom.name-taken', 'error', { name, other, what });
        return { path: [key, name], metric: draft.name, issue: found };
      }),
  );
  return [...named, ...twice];
}

function toDraftIssue(found: Issue, words: Words): DraftIssue {
  const { severity, span } = found;
  return { severity, message: renderIssue(found, words.translate), ...(span !== undefined && { span }) };
}

const shownValues = 8;

function valueOf(
  { value, missing, issues }: ReadMetric,
  session: Beside['session'],
  { translate, list }: Words,
): Pick<DraftPreview, 'value' | 'over'> {
  if (value !== undefined) {
    const text = formatArray(value, { threshold: shownValues, lineWidth: Infinity }).replaceAll(/\s*\n\s*/g, ' ');
    const over = value.shape.length === 0 ? '' : translate('shape {shape}', { shape: formatShape(value.shape) });
    return { value: text, over };
  }
  if (issues.some(({ issue: { severity } }) => severity === 'error')) return { value: '', over: '' };
  if (session === undefined) {
    return { value: '', over: translate('Compute something on arrays to see the value on them here.', {}) };
  }
  return { value: '', over: translate('No value: the arrays have no {roles}.', { roles: list(missing) }) };
}
