import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../src/core/array/ndarray';
import { inEnglish } from '../../../../src/core/issues/renderIssue';
import { computeSession } from '../../../../src/host/computeSession';
import * as engine from '../../../../src/host/engine';
import { words } from '../../../../src/host/words';
import { inStages, type Stage } from '../../../../src/host/work/inStages';
import { roled } from '../arrays';
import { tasksHere } from '../work';

const request = {
  function: 'mse',
  inputs: { y_true: ndarray(Float64Array.of(1)), y_pred: ndarray(Float64Array.of(2)) },
};

/** What is told while one task of some stages runs. */
async function toldBy(stages: readonly Stage[]): Promise<readonly number[]> {
  const told: number[] = [];
  await inStages(tasksHere, stages, (fraction) => told.push(fraction))('everything', [request, request]);
  return told;
}

describe('tasks in stages', () => {
  it('tell what they tell as their part of all that there is to do', async () => {
    // Half of two requests is done when the second begins: 1 of 1 + 2 + 1 before, and half of the 2.
    const stages = [
      { name: 'compute', cost: 1 },
      { name: 'everything', cost: 2 },
      { name: 'charts', cost: 1 },
    ] as const;
    expect(await toldBy(stages)).toEqual([0.25, 0.25, 0.5]);
  });

  it('tell nothing where the task is none of the stages, or nothing is predicted to take long', async () => {
    expect(await toldBy([{ name: 'charts', cost: 1 }])).toEqual([]);
    expect(await toldBy([{ name: 'everything', cost: 0 }])).toEqual([]);
  });

  it('go on from 0 to no more than 1 while a session is computed', async () => {
    const arrays = [roled('y_true', [0, 1, 1], [3], 1), roled('y_pred', [0.2, 0.7, 0.4], [3], 2)];
    const session = { function: 'mse', params: {}, precision: 'float64', sample: 0, everything: true, arrays } as const;
    const told: number[] = [];
    const asked = { ...session, compared: true, charted: true };
    await computeSession(engine, asked, words(inEnglish), tasksHere, undefined, (fraction) => told.push(fraction));
    expect(told[0]).toBe(0);
    expect(told.length).toBeGreaterThan(50);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });
});
