import { afterEach, describe, expect, it } from 'vitest';

import { ndarray } from '../../../src/core/array/ndarray';
import type { NDArray } from '../../../src/core/array/ndarray';
import { allDefinitions, findDefinition, setCustomDefinitions } from '../../../src/core/catalogue/registry';
import { candidates } from '../../../src/core/compute/candidates';
import { compute } from '../../../src/core/compute/compute';
import type { Inputs } from '../../../src/core/compute/types';
import { work } from '../../../src/core/compute/work';
import { readMetrics } from '../../../src/core/custom/readMetrics';
import { derivative } from '../../../src/core/derivative/derivative';
import { renderIssue } from '../../../src/core/issues/renderIssue';
import { resultOf, updateState } from '../../../src/core/session/metricState';

const vector = (...values: readonly number[]): NDArray => ndarray(Float64Array.from(values));
const rows = (...values: readonly number[][]): NDArray =>
  ndarray(Float64Array.from(values.flat()), [values.length, values[0]!.length]);

/** Registers metrics that must all be right. */
function register(...metrics: readonly unknown[]): void {
  const { definitions, issues } = readMetrics(metrics);
  expect(issues).toEqual([]);
  setCustomDefinitions(definitions);
}

const valueOf = (name: string, inputs: Inputs, params = {}): number[] => {
  const { value, issues } = compute({ function: name, inputs, params, precision: 'float64' });
  if (value === undefined) throw new Error(issues.map((each) => renderIssue(each)).join(' '));
  return [...value.data];
};

/** The first problem of one metric: where it is, and in words. */
function problem(metric: unknown): { at: string; words: string; span: string | undefined } {
  const [first] = readMetrics([metric]).issues;
  if (first === undefined) throw new Error('nothing is wrong with it');
  const { span } = first.issue;
  return {
    at: first.path.slice(1).join('.'),
    words: renderIssue(first.issue),
    span: span && `${String(span.start)}-${String(span.end)}`,
  };
}

afterEach(() => setCustomDefinitions([]));

const pinball = {
  name: 'pinball',
  kind: 'loss',
  formula: { error: 'y_true - y_pred', loss: 'mean(maximum(tau * error, (tau - 1) * error))' },
  params: { tau: { default: 0.5, min: 0, max: 1, doc: 'the quantile' } },
  doc: 'The quantile loss.',
};

describe('a metric of one’s own', () => {
  it('is found by its id and its name, computed, and worked through', () => {
    register(pinball);
    const inputs = { y_true: vector(3, 1), y_pred: vector(1, 2) };
    // (0.9 · 2 + 0.1 · 1) / 2
    expect(valueOf('custom.pinball', inputs, { tau: 0.9 })[0]).toBeCloseTo(0.95, 15);
    expect(findDefinition('pinball')).toMatchObject({ id: 'custom.pinball', kind: 'loss', better: 'lower' });
    expect(work({ function: 'pinball', inputs }, 0)?.steps.map(({ name }) => name)).toEqual(['error', 'loss']);
  });

  it('is among the candidates, and gone when the setting is', () => {
    register(pinball);
    const inputs = { y_true: vector(3, 1), y_pred: vector(1, 2) };
    const ids = (): string[] => candidates(inputs).map(({ definition }) => definition.id);
    expect(ids()).toContain('custom.pinball');
    setCustomDefinitions([]);
    expect(ids()).not.toContain('custom.pinball');
    expect(allDefinitions().some(({ id }) => id.startsWith('custom.'))).toBe(false);
  });

  it('has derivatives', () => {
    register(pinball);
    const inputs = { y_true: vector(3, 1), y_pred: vector(1, 2) };
    const { value } = derivative({ function: 'pinball', inputs, params: { tau: 0.75 } });
    expect([...(value?.gradient.data ?? [])]).toEqual([-0.375, 0.125]);
  });

  it('checks parameters as any other does', () => {
    register(pinball);
    const { issues } = compute({
      function: 'pinball',
      params: { tau: 2 },
      inputs: { y_true: vector(3), y_pred: vector(1) },
    });
    expect(issues.map((each) => renderIssue(each))).toEqual(['tau is 2; expected 0 to 1.']);
  });

  it('reads labels beside rows of scores, and weights of rows', () => {
    register({
      name: 'hits',
      formula: 'sum((argmax(y_pred) == y_true) * sample_weight, all) / sum(sample_weight, all)',
    });
    const y_pred = rows([0.9, 0.1], [0.2, 0.8]);
    expect(valueOf('hits', { y_true: vector(0, 0), y_pred, sample_weight: vector(3, 1) })).toEqual([0.75]);
  });

  it('may leave out an array that it compares with null', () => {
    register({ name: 'weighted', formula: 'sample_weight == null ? mean(y_pred) : sum(y_pred * sample_weight)' });
    expect(valueOf('weighted', { y_pred: vector(1, 3) })).toEqual([2]);
    expect(valueOf('weighted', { y_pred: vector(1, 3), sample_weight: vector(1, 0) })).toEqual([1]);
  });

  it('adds its state up over batches: the error that all have together, not the mean of means', () => {
    register({
      name: 'wape',
      formula: {
        total_error: 'sum(abs(y_true - y_pred), all)',
        total_true: 'sum(abs(y_true), all)',
        result: 'total_error / total_true',
      },
      state: ['total_error', 'total_true'],
    });
    const first = updateState({ function: 'wape', inputs: { y_true: vector(1), y_pred: vector(2) } });
    const both = updateState({ function: 'wape', inputs: { y_true: vector(4, 5), y_pred: vector(4, 4) } }, first.value);
    expect([...(resultOf({ function: 'wape' }, both.value!).value?.data ?? [])]).toEqual([Math.fround(0.2)]);
  });

  it('may be written in several lines', () => {
    register({ name: 'lines', formula: 'mean(\n  y_pred\n)\n+ 1' });
    expect(valueOf('lines', { y_pred: vector(1, 3) })).toEqual([3]);
  });
});

describe('a metric is refused with its place', () => {
  const formula = (text: string): ReturnType<typeof problem> => problem({ name: 'own', formula: text });

  it.each([
    ['import("fs")', 'formula.import', '"import" is not a function of the formula language.', '0-6'],
    ['mean(y_pred.constructor)', '.', '"." is not allowed', '11-12'],
    ['y_pred["length"]', '[', '"[" is not allowed', '6-7'],
    ['sum(1:1e9)', ':', '":" is not allowed', '5-6'],
    ['x = y_pred', '=', '"=" is not allowed', '2-3'],
    ['mean(y_pred); 1', ';', '";" is not allowed', '12-13'],
    ['f(x) = 1', '=', '"=" is not allowed', '5-6'],
    ['+y_pred', '+', '"+" is not allowed', '0-1'],
    ['y_pred mod 2', 'mod', '"mod" is not allowed', '7-10'],
    ['mean(y_perd)', 'y_perd', '"y_perd" is not an input, a parameter or an earlier step.', '5-11'],
    ['true ? mean(y_pred) : constructor(1)', '', '"constructor" is not a function', '22-33'],
    ['widen(y_pred, 1e9)', '', '"widen" is not a function', '0-5'],
    ['mean(y_pred) + abs(y_pred, 2)', '', 'abs takes 1 values; received 2.', '15-18'],
    ['mean(y_pred', '', 'The formula cannot be read at character', '11-12'],
    ['1 < y_pred < 2', '', 'is not allowed', '0-14'],
    ['1 + 2', '', 'The formula reads no array', undefined],
    ['', '', 'There is no formula', undefined],
  ])('%s', (text, _part, words, span) => {
    const found = formula(text);
    expect(found.at).toBe('formula');
    expect(found.words).toContain(words);
    expect(found.span).toBe(span);
  });

  it('says which step, and that steps read only those before them', () => {
    expect(problem({ name: 'own', formula: { a: 'b + y_pred', b: 'mean(y_pred)' } })).toEqual({
      at: 'formula.a',
      words: '"b" is not an input, a parameter or an earlier step.',
      span: '0-1',
    });
  });

  it.each([
    [{ formula: 'mean(y_pred)' }, 'name', 'name is missing; expected a name.'],
    [{ name: 'a b', formula: 'mean(y_pred)' }, 'name', '"a b" cannot be the name of a metric'],
    [{ name: '__proto__', formula: 'mean(y_pred)' }, 'name', 'cannot be the name of a metric'],
    [{ name: 'accuracy', formula: 'mean(y_pred)' }, 'name', '"accuracy" is the name of a string of Keras already'],
    [{ name: 'own' }, 'formula', 'formula is missing; expected a text, or an object of steps.'],
    [{ name: 'own', formula: { y_pred: '1' } }, 'formula.y_pred', '"y_pred" is the name of an input already'],
    [{ name: 'own', formula: { pi: 'mean(y_pred)' } }, 'formula.pi', '"pi" cannot be the name of a step'],
    [{ name: 'own', formula: { a: 3 } }, 'formula.a', 'a is 3; expected a text, the formula of this step.'],
    [{ name: 'own', formula: 'mean(y_pred)', kind: 'score' }, 'kind', 'kind is "score"; expected loss or metric.'],
    [{ name: 'own', formula: 'a * mean(y_pred)', params: { a: {} } }, 'params.a.default', 'default is missing'],
    [
      { name: 'own', formula: 'a * mean(y_pred)', params: { a: { default: 3, max: 2 } } },
      'params.a',
      'a is 3; expected at most 2.',
    ],
    [{ name: 'own', formula: 'mean(y_pred)', parms: {} }, 'parms', '"parms" says nothing here; expected one of: name,'],
    [{ name: 'own', formula: 'mean(y_pred)', inputs: ['y_true'] }, 'formula', '"y_pred" is not an input'],
    [{ name: 'own', formula: 'mean(y_pred)', state: ['total'] }, 'state.0', '"total" is not a step'],
    [
      { name: 'own', formula: { total: 'sum(y_pred)', result: 'total / size(y_pred)' }, state: ['total'] },
      'state',
      'The result reads y_pred; expected it to read the state variables alone (total)',
    ],
    [3, '', 'expected an object with name and formula.'],
  ])('%j', (metric, at, words) => {
    const found = problem(metric);
    expect(found.at).toBe(at);
    expect(found.words).toContain(words);
  });

  it('of two with one name the second is refused, and a library’s name is warned of', () => {
    const { definitions, issues } = readMetrics([
      { name: 'mse', formula: 'mean(y_pred)' },
      { name: 'mse', formula: 'mean(y_true)' },
    ]);
    expect(definitions.map(({ id }) => id)).toEqual(['custom.mse']);
    expect(issues.map(({ path, issue }) => [path.join('.'), issue.severity, renderIssue(issue)])).toEqual([
      [
        '0.name',
        'warning',
        '"mse" means keras.losses.mean_squared_error, which is found first; your own is custom.mse.',
      ],
      ['1.name', 'error', '"mse" is the name of a metric already; expected another name for the metric.'],
    ]);
  });

  it('a wrong one leaves the others in place', () => {
    const { definitions } = readMetrics([{ name: 'bad', formula: '((' }, pinball]);
    expect(definitions.map(({ id }) => id)).toEqual(['custom.pinball']);
  });

  it.each([undefined, null])('%s is no metrics', (setting) => {
    expect(readMetrics(setting)).toEqual({ definitions: [], issues: [] });
  });

  it.each([3, 'text', {}, true])('%j is not a list of metrics', (setting) => {
    expect(readMetrics(setting).issues.map(({ issue }) => issue.code)).toEqual(['custom.invalid']);
  });
});

describe('what would take endless time or room is refused', () => {
  const codeOf = (text: string | Record<string, string>): string | undefined =>
    readMetrics([{ name: 'own', formula: text }]).issues[0]?.issue.code;

  it.each([
    ['a million characters', `mean(${'y_pred + '.repeat(111_111)}1)`, 'custom.too-long'],
    ['three thousand characters in one step', `mean(${'y_pred + '.repeat(330)}1)`, 'formula.too-long'],
    ['deep nesting', '('.repeat(900) + 'y_pred' + ')'.repeat(900), 'formula.too-deep'],
    ['deep signs', `${'-'.repeat(900)}y_pred`, 'formula.too-large'],
    ['many words', `mean(${'y_pred+'.repeat(250)}1)`, 'formula.too-large'],
  ])('%s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('steps that double each other', () => {
    const steps = Object.fromEntries(
      Array.from({ length: 60 }, (_, k) => [
        `s${String(k)}`,
        k === 0 ? 'y_pred' : `s${String(k - 1)} + s${String(k - 1)}`,
      ]),
    );
    expect(codeOf(steps)).toBe('custom.too-intricate');
  });

  it('more steps or metrics than anybody writes', () => {
    const steps = Object.fromEntries(Array.from({ length: 101 }, (_, k) => [`s${String(k)}`, 'mean(y_pred)']));
    expect(codeOf(steps)).toBe('custom.too-many');
    const many = Array.from({ length: 201 }, (_, k) => ({ name: `m${String(k)}`, formula: 'mean(y_pred)' }));
    const { definitions, issues } = readMetrics(many);
    expect([definitions.length, issues.map(({ issue }) => issue.code)]).toEqual([200, ['custom.too-many']]);
  });

  it('an endless sum: there is no such axis', () => {
    register({ name: 'endless', formula: 'sum(y_pred, inf)' });
    const { issues } = compute({ function: 'endless', inputs: { y_pred: vector(1, 2) } });
    expect(issues.map(({ code }) => code)).toEqual(['formula.axis']);
  });

  it('all triples of samples', () => {
    const pairs = 'each(y_pred, 0) - other(y_pred, 0)';
    register({ name: 'triples', formula: { pairs, result: 'mean(each(pairs, 0) * other(pairs, 0), all)' } });
    const y_pred = ndarray(new Float64Array(2000));
    expect(compute({ function: 'triples', inputs: { y_pred } }).issues.map(({ code }) => code)).toContain(
      'compute.too-large',
    );
  });

  it('a state that grows with the samples', () => {
    register({
      name: 'growing',
      formula: { errors: 'abs(y_true - y_pred)', result: 'mean(errors)' },
      state: ['errors'],
    });
    const { issues } = updateState({ function: 'growing', inputs: { y_true: vector(1, 2), y_pred: vector(1, 3) } });
    expect(issues.map((each) => renderIssue(each))).toEqual([
      'The state variable errors has shape (2,), which grows with the samples; expected a total, of the same shape for every batch. Take its sum.',
    ]);
  });
});
