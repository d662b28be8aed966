import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../../src/core/array/ndarray';
import { inEnglish } from '../../../../../src/core/issues/renderIssue';
import * as engine from '../../../../../src/host/engine';
import { emptyDraft } from '../../../../../src/host/panel/ownMetrics/draft';
import { DraftReading } from '../../../../../src/host/panel/ownMetrics/draftReading';
import { words } from '../../../../../src/host/words';
import { roled } from '../../arrays';
import { workHere } from '../../work';

const draft = { ...emptyDraft, name: 'own', steps: [{ name: 'result', formula: 'mean(y_pred)', isState: false }] };

const besideArrays = (values: number) => ({
  before: undefined,
  taken: new Set<string>(),
  session: {
    arrays: [{ ...roled('y_pred', [], [0], 1), array: ndarray(new Float64Array(values).fill(0.5)) }],
    precision: 'float64' as const,
  },
});

const guard = async <T>(_: string, work: () => PromiseLike<T> | T): Promise<T> => work();

describe('the reading of a draft', () => {
  it('has the value of few numbers at once', () => {
    const reading = new DraftReading(words(inEnglish), workHere, { guard }, () => undefined);
    expect(reading.read(engine, draft, besideArrays(4), []).value).toBe('0.5');
  });

  it('has that of many numbers later, and tells', async () => {
    const beside = besideArrays(300_000);
    const setting: readonly unknown[] = [];
    await new Promise<void>((resolve) => {
      const reading = new DraftReading(words(inEnglish), workHere, { guard }, () => {
        expect(reading.read(engine, draft, beside, setting).value).toBe('0.5');
        resolve();
      });
      const first = reading.read(engine, draft, beside, setting);
      expect([first.value, first.over, first.steps[0]?.tex !== '']).toEqual(['', '', true]);
    });
  });

  it('tells nothing of a draft that has gone on', async () => {
    let told = 0;
    const reading = new DraftReading(words(inEnglish), workHere, { guard }, () => (told += 1));
    const setting: readonly unknown[] = [];
    reading.read(engine, draft, besideArrays(300_000), setting);
    const other = { ...draft, steps: [{ name: 'result', formula: 'max(y_pred)', isState: false }] };
    expect(reading.read(engine, other, besideArrays(4), setting).value).toBe('0.5');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toBe(0);
  });
});
