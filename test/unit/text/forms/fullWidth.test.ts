import { itReads } from './itReads';

itReads('full-width punctuation', [
  ['\u30100\uff0c1\uff0c1\u3011', [0, 1, 1], [3], 'int64'],
  ['\uff3b0.1\uff0c0.9\uff3d', [0.1, 0.9], [2], 'float64'],
  ['[0\u30011\u30011]', [0, 1, 1], [3], 'int64'],
  [
    '\u3010\u30100.1\uff0c0.9\u3011\uff0c\u30100.8\uff0c0.2\u3011\u3011',
    [
      [0.1, 0.9],
      [0.8, 0.2],
    ],
    [2, 2],
    'float64',
  ],
  ['\uff080.5\uff0c\u22121.5\uff09', [0.5, -1.5], [2], 'float64'],
  ['[1,\u00a02,\u30003]', [1, 2, 3], [3], 'int64'],
]);
