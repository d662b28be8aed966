import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, settingOf } from '../../../../../src/host/panel/ownMetrics/draft';

const wape = {
  name: 'wape',
  formula: {
    total_error: 'sum(abs(y_true - y_pred), all)',
    total_true: 'sum(abs(y_true), all)',
    result: 'scale * total_error / total_true',
  },
  params: { scale: { default: 100, min: 0, doc: 'percent' } },
  inputs: ['y_true', 'y_pred'],
  state: ['total_error', 'total_true'],
  better: 'lower',
  doc: 'The weighted absolute percentage error.',
};

describe('the draft of a metric', () => {
  it('has its steps, which of them add up, and its parameters as they are typed', () => {
    const draft = draftOf(wape);
    expect(draft?.steps.map(({ name, isState }) => [name, isState])).toEqual([
      ['total_error', true],
      ['total_true', true],
      ['result', false],
    ]);
    expect(draft?.params).toEqual([{ name: 'scale', value: '100' }]);
  });

  it.each([
    wape,
    { name: 'plain', formula: 'mean(y_pred)' },
    { name: 'lost', kind: 'loss', formula: 'mean(y_pred)' },
    { name: 'named', formula: { other: 'mean(y_pred)' } },
    { name: 'listed', formula: 'mean(a * y_pred)', params: { a: [1, 2] } },
  ])('of $name is written as it was read', (item) => {
    const draft = draftOf(item);
    expect(draft && settingOf(draft, item)).toEqual(item);
  });

  it('keeps what the form does not show, and changes what it does', () => {
    const draft = { ...draftOf(wape)!, params: [{ name: 'scale', value: '1' }], better: '' as const };
    const { better: _, ...rest } = wape;
    expect(settingOf(draft, wape)).toEqual({ ...rest, params: { scale: { default: 1, min: 0, doc: 'percent' } } });
  });

  it('of nothing typed leaves the empty rows out', () => {
    const draft = {
      ...emptyDraft,
      name: 'own',
      steps: [
        { name: '', formula: '  ', isState: false },
        { name: 'result', formula: 'mean(y_pred)', isState: false },
      ],
      params: [{ name: '', value: '' }],
    };
    expect(settingOf(draft, undefined)).toEqual({ name: 'own', formula: 'mean(y_pred)' });
  });

  it.each([3, null, 'text', [], { name: 'own', formula: 3 }, { name: 'own', formula: 'mean(y_pred)', params: [1] }])(
    'of %j there is none',
    (item) => {
      expect(draftOf(item)).toBeUndefined();
    },
  );
});
