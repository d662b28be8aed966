import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../src/core/issues/renderIssue';
import * as engine from '../../../../../src/host/engine';
import { emptyDraft } from '../../../../../src/host/panel/ownMetrics/draft';
import {
  draftPreview,
  isSavable,
  writtenMetric,
  type Beside,
} from '../../../../../src/host/panel/ownMetrics/draftPreview';
import { words } from '../../../../../src/host/words';
import type { DraftPreview, MetricDraft } from '../../../../../src/protocol/ownMetrics';
import { roled } from '../../arrays';

const session = {
  arrays: [roled('y_true', [3, 1], [2], 0), roled('y_pred', [1, 2], [2], 1)],
  precision: 'float64' as const,
};

const draftOf = (...steps: readonly (readonly [name: string, formula: string])[]): MetricDraft => ({
  ...emptyDraft,
  name: 'own',
  steps: steps.map(([name, formula]) => ({ name, formula, isState: false })),
});

function preview(
  draft: MetricDraft,
  taken: readonly string[] = [],
  shown: typeof session | undefined = session,
): DraftPreview {
  return previewBeside(draft, { before: undefined, taken: new Set(taken), session: shown });
}

function previewBeside(draft: MetricDraft, beside: Beside): DraftPreview {
  return draftPreview(engine, draft, beside, words(inEnglish), engine.previewOn(writtenMetric(draft, beside)));
}

describe('the preview of a draft', () => {
  it('has the TeX of each step and the value on the arrays', () => {
    const shown = preview(draftOf(['error', 'y_true - y_pred'], ['result', 'mean(abs(error))']));
    expect(shown.steps.map(({ tex }) => tex !== '')).toEqual([true, true]);
    expect([shown.value, shown.over, isSavable(shown)]).toEqual(['1.5', '', true]);
  });

  it('places a mistake at the step and the characters', () => {
    const shown = preview(draftOf(['error', 'y_true - y_pred'], ['result', 'mean(eror)']));
    expect(shown.steps[1]?.issues).toEqual([
      {
        severity: 'error',
        message: '"eror" is not an input, a parameter or an earlier step.',
        span: { start: 5, end: 9 },
      },
    ]);
    expect([shown.steps[0]?.issues, shown.others, shown.value, isSavable(shown)]).toEqual([[], [], '', false]);
  });

  it('places a mistake of a formula that stands alone', () => {
    expect(preview(draftOf(['result', 'mean('])).steps[0]?.issues[0]?.span).toEqual({ start: 5, end: 6 });
  });

  it('says which arrays are missing, and what to do when there are none at all', () => {
    const withMask = draftOf(['result', 'mean(mask * y_pred)']);
    expect(preview(withMask).over).toBe('No value: the arrays have no mask.');
    const { value, over } = previewBeside(withMask, { before: undefined, taken: new Set(), session: undefined });
    expect([value, over]).toEqual(['', 'Compute something on arrays to see the value on them here.']);
  });

  it('takes a lone prediction for what the formula calls x', () => {
    expect(preview(draftOf(['result', 'mean(x)'])).value).toBe('1.5');
  });

  it('refuses names that are taken: of another metric, step or parameter', () => {
    const named = preview(draftOf(['result', 'mean(y_pred)']), ['custom.own']);
    expect(named.name.map(({ message }) => message)).toEqual([
      '"own" is the name of a metric already; expected another name for the metric.',
    ]);
    const twice = preview(draftOf(['a', 'y_pred'], ['a', 'mean(a)']));
    expect(twice.steps[1]?.issues.map(({ message }) => message)).toContain(
      '"a" is the name of another step already; expected another name for the step.',
    );
    expect([isSavable(named), isSavable(twice)]).toEqual([false, false]);
  });

  it('warns of a name by which a library’s function is found, and takes it', () => {
    const shown = preview({ ...draftOf(['result', 'mean(y_pred)']), name: 'mse' });
    expect(shown.name.map(({ severity }) => severity)).toEqual(['warning']);
    expect(isSavable(shown)).toBe(true);
  });

  it.each([
    ['import', 'import("fs")', '"import" is not a function'],
    ['property access', 'mean(y_pred.constructor)', '"." is not allowed'],
    ['a huge range', 'sum(1:1e9)', '":" is not allowed'],
    ['deep nesting', `${'('.repeat(900)}y_pred${')'.repeat(900)}`, 'deep'],
    ['a million characters', `mean(${'y_pred + '.repeat(111_111)}1)`, 'characters'],
    ['an endless sum', 'sum(y_pred, inf)', 'axis'],
    ['a function built of text', 'constructor("return 1")', '"constructor" is not a function'],
  ])('refuses %s in words', (_, formula, message) => {
    const shown = preview(draftOf(['first', 'y_pred'], ['result', formula]));
    const said = [...shown.steps.flatMap(({ issues }) => issues), ...shown.others].map((each) => each.message).join();
    expect(said).toContain(message);
    expect([shown.value, isSavable(shown)]).toEqual(['', false]);
  });
});
