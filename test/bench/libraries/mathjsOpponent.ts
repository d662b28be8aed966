import { compile, matrix, version } from 'mathjs';

import { toNested } from '../../../src/core/array/ndarray';
import type { NDArray } from '../../../src/core/array/ndarray';
import type { Entry, Opponent } from './opponent';
import { inProcess } from './takeTurns';

/** It handles every number as a JavaScript value of any type: beyond this a run takes minutes. */
const sizeLimit = 1e5;

/** mathjs as it is: over plain arrays, as it is mostly called, and over its own matrices. */
export function mathjsOpponent(): Promise<readonly Opponent[]> {
  const opponent: Opponent = {
    name: 'mathjs',
    version,
    enter: ({ mathjs }, { y_true: yTrue, y_pred: yPred }) => {
      if (mathjs === undefined || yTrue === undefined || yPred === undefined || yPred.data.length > sizeLimit)
        return Promise.resolve([]);
      const p = { ...yPred, data: yPred.data.map((value) => Math.min(Math.max(value, 1e-7), 1 - 1e-7)) };
      const plain = { y_true: asList(yTrue), y_pred: asList(yPred), p: asList(p) };
      const own = Object.fromEntries(Object.entries(plain).map(([name, list]) => [name, matrix(list)]));
      return Promise.resolve([
        { ...entryOf(mathjs, plain), remark: '', goal: { atLeast: 300 } },
        { ...entryOf(mathjs, own), remark: ', in its own matrices' },
      ]);
    },
    close: () => undefined,
  };
  return Promise.resolve([opponent]);
}

const asList = (array: NDArray): number[] => toNested(array) as number[];

function entryOf(expression: string, scope: object): Omit<Entry, 'remark'> {
  const compiled = compile(expression);
  const work = (): number => compiled.evaluate(scope) as number;
  return { ...inProcess(work), result: [work()], tolerance: 1e-9, leave: () => undefined };
}
