import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { Inputs } from '../../../src/core/compute/types';
import { root } from '../../runners/lib/paths';
import type { Contest } from './contest';
import type { Absent, Entry, Opponent } from './opponent';
import { inProcess } from './takeTurns';

/** An array in TensorFlow.js: float32, in the memory of the backend. */
export interface Tensor {
  readonly dataSync: () => Float32Array;
  readonly dispose: () => void;
}

type Operand = Tensor | number;

/** What the contests use of TensorFlow.js. */
export interface TensorFlow {
  readonly version_core: string;
  readonly setBackend: (name: Backend) => Promise<boolean>;
  readonly env: () => { readonly set: (flag: string, value: boolean) => void };
  readonly tensor: (values: Float32Array, shape: readonly number[]) => Tensor;
  readonly tidy: (compute: () => Tensor) => Tensor;
  readonly squaredDifference: (a: Operand, b: Operand) => Tensor;
  readonly add: (a: Operand, b: Operand) => Tensor;
  readonly sub: (a: Operand, b: Operand) => Tensor;
  readonly mul: (a: Operand, b: Operand) => Tensor;
  readonly div: (a: Operand, b: Operand) => Tensor;
  readonly abs: (x: Tensor) => Tensor;
  readonly log: (x: Tensor) => Tensor;
  readonly neg: (x: Tensor) => Tensor;
  readonly clipByValue: (x: Tensor, low: number, high: number) => Tensor;
  readonly mean: (x: Tensor, axis: number) => Tensor;
  readonly sum: (x: Tensor, axis: number, keepDims?: boolean) => Tensor;
  readonly softmax: (x: Tensor) => Tensor;
}

type Backend = 'cpu' | 'wasm';

const version = '4.22.0';
const packages = ['core', 'backend-cpu', 'backend-wasm'].map((part) => `@tensorflow/tfjs-${part}`);

/** A folder of its own: 66 MB that only these rows need, which no other run should install. */
const folder = 'dist/tfjs';
const install = `npm install --prefix ${folder} ${packages.map((name) => `${name}@${version}`).join(' ')}`;

/** It adds up in float32, one number after the other: of a sum of 1e7 numbers less than two digits are left. */
const tolerancePerNumber = 2e-9;

/** Its loops in plain JavaScript take seconds beyond this. */
const cpuLimit = 1e6;

/** TensorFlow.js with each of its two backends that need no browser. */
export async function tensorFlowOpponents(): Promise<readonly Opponent[] | Absent> {
  const manifest = join(root, folder, 'package.json');
  if (!existsSync(manifest)) return { absent: `not installed; \`${install}\` installs it` };
  const load = createRequire(manifest);
  const tf = load('@tensorflow/tfjs-core') as TensorFlow;
  // Without it the first use prints an advertisement.
  tf.env().set('IS_TEST', true);
  for (const name of packages.slice(1)) load(name);
  const opponent = (backend: Backend): Opponent => ({
    name: `TensorFlow.js, ${backend}`,
    version: tf.version_core,
    enter: (contest, inputs) => enter(tf, backend, contest, inputs),
    close: () => undefined,
  });
  return Promise.resolve([opponent('cpu'), opponent('wasm')]);
}

async function enter(
  tf: TensorFlow,
  backend: Backend,
  { tensorFlow }: Contest,
  { y_true: yTrue, y_pred, x }: Inputs,
): Promise<readonly Entry[]> {
  const yPred = y_pred ?? x;
  if (tensorFlow === undefined || yPred === undefined) return [];
  if (backend === 'cpu' && yPred.data.length > cpuLimit) return [];
  await tf.setBackend(backend);
  const tensors = [yPred, yTrue ?? yPred].map(({ data, shape }) => tf.tensor(Float32Array.from(data), shape));
  const [first, second] = tensors as [Tensor, Tensor];
  const work = (): Float32Array => {
    const tensor = tf.tidy(() => tensorFlow.compute(tf, first, second));
    const values = tensor.dataSync();
    tensor.dispose();
    return values;
  };
  const result = work();
  const inTurn = inProcess(work);
  return [
    {
      // Both backends live in one process, and the one that is set computes.
      time: async (calls) => {
        await tf.setBackend(backend);
        return inTurn.time(calls);
      },
      remark: '',
      goal: { atLeast: backend === 'cpu' ? tensorFlow.cpuAtLeast : tensorFlow.wasmAtLeast },
      result,
      tolerance: tolerancePerNumber * yPred.data.length,
      leave: () => {
        for (const tensor of tensors) tensor.dispose();
      },
    },
  ];
}
