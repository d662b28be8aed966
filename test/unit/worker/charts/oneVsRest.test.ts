import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../src/core/issues/renderIssue';
import { computeSession } from '../../../../src/host/computeSession';
import * as engine from '../../../../src/host/engine';
import type { RoledArray, Session } from '../../../../src/host/session';
import { words } from '../../../../src/host/words';
import type { OneVsRestChart } from '../../../../src/protocol/charts';
import { roled } from '../../host/arrays';
import { tasksHere } from '../../host/work';

const scores = roled('y_pred', [0.7, 0.2, 0.1, 0.1, 0.6, 0.3, 0.3, 0.3, 0.4, 0.4, 0.5, 0.1, 0.2, 0.3, 0.5], [5, 3], 2);
const labels = roled('y_true', [0, 1, 2, 2, 0], [5], 1);
const oneHot = roled('y_true', [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0], [5, 3], 1);

async function chart(
  curveClass: number | undefined,
  ...arrays: readonly RoledArray[]
): Promise<OneVsRestChart | undefined> {
  const choices = { params: {}, precision: 'float64', sample: 0, everything: false, charted: true } as const;
  const session: Session = { ...choices, function: 'sklearn.metrics.top_k_accuracy_score', curveClass, arrays };
  const computed = await computeSession(engine, session, words(inEnglish), tasksHere);
  return computed?.charts?.state.oneVsRest;
}

describe('each class against the others', () => {
  it('has the share of pairs that are in order as its area, and their mean', async () => {
    const found = await chart(undefined, labels, scores);
    // Class 0: of 2 · 3 pairs of scores, 0.7 and 0.2 against 0.1, 0.3 and 0.4, four are in order. Class 1: 0.6 against
    // all, 4 of 4. Class 2: 0.4 and 0.1 against 0.1, 0.3 and 0.5: 2 of 3, and half of 1 of 3.
    expect(found?.classes.map(({ roc }) => roc)).toEqual(['0.6667', '1', '0.4167']);
    expect(found?.macro.roc).toBe('0.6944');
    expect(found?.chosen).toBe(0);
  });

  it('has the curve of the class that is chosen', async () => {
    const found = await chart(1, labels, scores);
    expect(found?.chosen).toBe(1);
    expect([found?.thresholds?.positives, found?.thresholds?.negatives]).toEqual([1, 4]);
    expect(found?.thresholds?.areas.roc).toBe('1');
  });

  it('is the same of one-hot rows, and the last class stands in for one that there is not', async () => {
    expect(await chart(1, oneHot, scores)).toEqual(await chart(1, labels, scores));
    expect((await chart(7, oneHot, scores))?.chosen).toBe(2);
  });

  it('has no curve of a class that no sample is of', async () => {
    const found = await chart(2, roled('y_true', [0, 1, 1, 1, 0], [5], 1), scores);
    expect(found?.thresholds).toBeUndefined();
  });

  it.each([
    [
      'labels of two classes',
      roled('y_true', [0, 1, 1, 1, 0], [5], 1),
      roled('y_pred', [0.1, 0.4, 0.3, 0.9, 0.2], [5], 2),
    ],
    ['labels without a column', roled('y_true', [1, 2, 3, 3, 1], [5], 1), scores],
  ])('is not there for %s', async (_, yTrue, yPred) => {
    expect(await chart(undefined, yTrue, yPred)).toBeUndefined();
  });
});
