import { itReads } from './itReads';

const f = Math.fround;

itReads('JavaScript and TypeScript', [
  ['[0.1, // first\n 0.2, /* second */ 0.3 // last\n]', [0.1, 0.2, 0.3], [3], 'float64'],
  ['[NaN, Infinity, -Infinity, Number.NaN]', [NaN, Infinity, -Infinity, NaN], [4], 'float64'],
  ['[10n, 2n]', [10, 2], [2], 'int64'],
  ['new Float32Array([0.5, 0.1])', [0.5, f(0.1)], [2], 'float32'],
  ['Uint8Array.from([255, 0])', [255, 0], [2], 'uint8'],
  [
    'tf.tensor2d([1, 2, 3, 4], [2, 2])',
    [
      [1, 2],
      [3, 4],
    ],
    [2, 2],
    'float32',
  ],
]);
