import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../src/core/array/ndarray';
import type { Role } from '../../../../src/core/catalogue/definition';
import { inEnglish } from '../../../../src/core/issues/renderIssue';
import * as engine from '../../../../src/host/engine';
import { computeSession } from '../../../../src/host/computeSession';
import { fullValue, panelState } from '../../../../src/host/panel/panelState';
import type { RoledArray, Session } from '../../../../src/host/session';
import { words } from '../../../../src/host/words';
import type { ReadyState } from '../../../../src/protocol/panel';
import { givenUp, tasksHere } from '../work';

const english = words(inEnglish);

function array(role: Role, name: string | undefined, values: number[], shape: number[], line: number): RoledArray {
  const range = { start: { line, character: 0 }, end: { line, character: 9 } };
  const place = { uri: 'file:///blog.py', span: { start: line * 10, end: line * 10 + 9 }, range };
  return { role, name, array: ndarray(Float64Array.from(values), shape), place, remarks: [] };
}

// keras.io's example of CategoricalCrossentropy: 1.177, as a sum 2.354, unreduced [0.0513, 2.303].
const session: Session = {
  function: 'keras.losses.CategoricalCrossentropy',
  params: {},
  precision: 'float32',
  sample: 1,
  everything: false,
  arrays: [
    array('y_true', undefined, [0, 1, 0, 0, 0, 1], [2, 3], 2),
    array('y_pred', 'probs', [0.05, 0.95, 0, 0.1, 0.8, 0.1], [2, 3], 6),
  ],
};

async function stateOf(change: Partial<Session> = {}): Promise<ReadyState> {
  const computed = await computeSession(engine, { ...session, ...change }, english, tasksHere);
  if (computed === undefined) throw new Error('given up');
  return panelState(computed, english);
}

describe('panelState', () => {
  it('shows the value, what it stands for and which way is better', async () => {
    const { result } = await stateOf();
    expect(Number(result?.value)).toBeCloseTo(1.1769392, 6);
    expect(result).toMatchObject({
      scalar: true,
      over: 'mean of 2 samples',
      better: 'lower is better',
      direction: 'lower',
    });
    const sum = await stateOf({ params: { reduction: 'sum' } });
    expect(Number(sum.result?.value)).toBeCloseTo(2.3538785, 6);
    expect(sum.result?.over).toBe('sum of 2 samples');
  });

  it('shows a list where nothing is reduced', async () => {
    const { result } = await stateOf({ function: 'categorical_crossentropy' });
    expect(result?.scalar).toBe(false);
    expect(result?.value).toMatch(/^\[0\.0512933\d* 2\.302585\d*\s*\]$/);
    expect(result?.over).toBe('2 values, shape (2,)');
  });

  it('shows a bar for each sample, and the steps of the chosen one', async () => {
    const { result, worked } = await stateOf();
    expect(result?.bars.map(({ label, worst }) => [label, worst])).toEqual([
      ['0.05129', 0],
      ['2.303', 1],
    ]);
    expect(worked).toMatchObject({ samples: 2, sample: 1, index: '[1]' });
    expect(worked?.rows.length).toBeGreaterThan(0);
    expect(worked?.inputs.map(({ text }) => text.replaceAll(/\s+/g, ' '))).toEqual(['[0. 0. 1.]', '[0.1 0.8 0.1]']);
  });

  it('says what was read, from where', async () => {
    const { inputs, canSwap } = await stateOf();
    expect(inputs).toMatchObject([
      { role: 'y_true', name: undefined, shape: '(2, 3)', kind: 'float64, one-hot', place: 'blog.py:3' },
      { role: 'y_pred', name: 'probs', shape: '(2, 3)', kind: 'float64, rows sum to 1', place: 'blog.py:7' },
    ]);
    expect(canSwap).toBe(true);
  });

  it('shows every parameter with its value and its default', async () => {
    const { params } = await stateOf({ params: { label_smoothing: 0.1 } });
    const smoothing = params.find(({ name }) => name === 'label_smoothing');
    expect(smoothing).toMatchObject({ type: 'number', value: 0.1, default: 0, min: 0, max: 1 });
    expect(params.find(({ name }) => name === 'reduction')?.choices).toContain('sum');
  });

  it('offers what fits first, and says why the rest does not', async () => {
    const { candidates } = await stateOf();
    const firstMisfit = candidates.findIndex(({ fits }) => !fits);
    expect(firstMisfit).toBeGreaterThan(5);
    expect(candidates.slice(firstMisfit).some(({ fits }) => fits)).toBe(false);
    expect(candidates.find(({ id }) => id === 'keras.activations.softmax')?.note).toContain('needs x');
  });

  it('has issues and no result when the arrays do not fit', async () => {
    const arrays = [array('y_true', 'y', [1, 2, 3], [3], 0), array('y_pred', 'p', [1, 2], [2], 1)];
    const state = await stateOf({ arrays, function: 'mse' });
    expect(state.result).toBeUndefined();
    expect(state.worked).toBeUndefined();
    expect(state.issues.some(({ severity, message }) => severity === 'error' && message.includes('(3,)'))).toBe(true);
  });

  it('has an issue for a function that nothing is called by', async () => {
    const state = await stateOf({ function: 'categorical_crosentropy' });
    expect(state.function.name).toBe('categorical_crosentropy');
    expect(state.issues.map(({ message }) => message).join()).toContain('categorical_crossentropy');
  });

  it('lists everything that applies when asked for', async () => {
    expect((await stateOf()).everything).toBeUndefined();
    const { everything } = await stateOf({ everything: true });
    const found = everything?.find(({ id }) => id === 'keras.metrics.CategoricalAccuracy');
    expect(found).toMatchObject({ name: 'CategoricalAccuracy', value: '0.5' });
    expect(found?.library).toMatch(/^keras\.metrics · Keras 3/);
  });

  it('travels as JSON without loss', async () => {
    const arrays = [array('y_true', 'y', [1, 2], [2, 1], 0), array('y_pred', 'p', [NaN, 3], [2, 1], 1)];
    const state = await stateOf({ arrays, function: 'mse', everything: true });
    const received = JSON.parse(JSON.stringify(state)) as ReadyState;
    expect(received.result?.bars.map(({ value, label }) => [value, label])).toEqual([
      [null, 'nan'],
      [1, '1'],
    ]);
    expect(received.result).toEqual(state.result);
  });
});

describe('computeSession', () => {
  it('takes over what does not depend on the change', async () => {
    const first = await computeSession(engine, { ...session, everything: true }, english, tasksHere);
    const second = await computeSession(engine, { ...session, everything: true, sample: 0 }, english, tasksHere, first);
    expect(second?.candidates).toBe(first?.candidates);
    expect(second?.everything).toBe(first?.everything);
    const other = await computeSession(
      engine,
      { ...session, everything: true, precision: 'float64' },
      english,
      tasksHere,
      first,
    );
    expect(other?.everything).not.toBe(first?.everything);
  });

  it('gives up when its result is no longer wanted', async () => {
    expect(await computeSession(engine, session, english, givenUp)).toBeUndefined();
  });
});

describe('fullValue', () => {
  it('has every digit of an exact value', () => {
    const request = {
      function: 'MeanAbsoluteError',
      inputs: { y_true: ndarray(Float64Array.of(0, 0, 1)), y_pred: ndarray(Float64Array.of(0, 0, 0)) },
    };
    const result = engine.compute({ ...request, precision: 'exact' });
    if (result.value === undefined) throw new Error('no value');
    expect(fullValue(result, result.value)).toMatch(/^0\.3{60}/);
  });

  it('has every value of a list, as one would paste it', () => {
    const value = ndarray(Float64Array.from({ length: 2000 }, (_, index) => index));
    const result = { function: '', params: {}, precision: 'float64', steps: [], issues: [] } as const;
    expect(fullValue(result, value)).not.toContain('...');
    expect(fullValue(result, value, 1000)).toContain('...');
  });
});
