import type { BigNumber } from 'mathjs';
import { decimalLike } from '../exact/decimalLike';
import { call, operandOf } from '../tex/tex';
import type { ArrayFunction } from './types';

/** The class that stands for "no label here". */
const blank = 0;

/** Words about alignments of labels with time, as CTC counts them. */
export const alignments: readonly ArrayFunction[] = [
  {
    kind: 'array',
    name: 'ctc_forward',
    doc: 'ctc_forward(log_p, labels), log_p along time and classes, labels without time: for each symbol of blank, label 1, blank, label 2, …, blank, the logarithm of the probability of all paths through time that have come to it at the end; class 0 is the blank',
    arrays: 2,
    dims: ([times = [], labels = []]) => {
      const [batch, time, classes] = times;
      const [sameBatch, noTime, length] = labels;
      if (batch === undefined || time === undefined || classes === undefined || length === undefined) return undefined;
      return batch.size === sameBatch?.size && noTime?.size === 1
        ? [batch, { ...time, size: 1, reduced: true }, { size: 2 * length.size + 1, reduced: false, letter: 's' }]
        : undefined;
    },
    evaluate: ([logP, labels], _statics, [shape = [], labelShape = []], float32) => {
      const [batch = 0, times = 0, classes = 0] = shape;
      const length = labelShape[2] ?? 0;
      const symbols = 2 * length + 1;
      const out = new Float64Array(batch * symbols);
      const round = float32 ? Math.fround : Number;
      for (let b = 0; b < batch; b += 1) {
        const label = (s: number): number => (s % 2 === 0 ? blank : labels![b * length + (s - 1) / 2]!);
        const at = (t: number, s: number): number => logP![(b * times + t) * classes + label(s)] ?? NaN;
        let paths = Array.from({ length: symbols }, (_, s) => (s < 2 ? at(0, s) : -Infinity));
        for (let t = 1; t < times; t += 1) {
          const before = paths;
          paths = before.map((stay, s) => {
            let sum = s > 0 ? logAddExp(stay, before[s - 1]!) : stay;
            if (s > 2 && mayFollow(label(s - 2), label(s))) sum = logAddExp(sum, before[s - 2]!);
            return round(round(sum) + at(t, s));
          });
        }
        out.set(paths, b * symbols);
      }
      return out;
    },
    exact: ([logP, labels], _statics, [shape = [], labelShape = []]) => {
      const [batch = 0, times = 0, classes = 0] = shape;
      const length = labelShape[2] ?? 0;
      const found: BigNumber[] = [];
      for (let b = 0; b < batch; b += 1) {
        // blank, label 1, blank, …: which class each symbol is, and its probability at a time.
        const symbols = [
          blank,
          ...labels!.slice(b * length, (b + 1) * length).flatMap((label) => [label.toNumber(), blank]),
        ];
        const nan = decimalLike(logP![0]!, NaN);
        const zero = decimalLike(logP![0]!, 0);
        const probability = (t: number, s: number): BigNumber =>
          (logP![(b * times + t) * classes + symbols[s]!] ?? nan).exp();
        let paths = symbols.map((_, s) => (s < 2 ? probability(0, s) : zero));
        for (let t = 1; t < times; t += 1) {
          paths = paths.map((stay, s) =>
            [stay, paths[s - 1], s % 2 === 1 && mayFollow(symbols[s - 2], symbols[s]!) ? paths[s - 2] : undefined]
              .reduce<BigNumber>((sum, path) => (path === undefined ? sum : sum.plus(path)), zero)
              .times(probability(t, s)),
          );
        }
        found.push(...paths.map((path) => path.ln()));
      }
      return found;
    },
    tex: ([logP, labels]) => call('ctc_forward')([operandOf(logP), operandOf(labels)]),
  },
];

/** A label may follow another without a blank between them when it is another label. */
function mayFollow(before: number | undefined, label: number): boolean {
  return label !== blank && before !== undefined && label !== before;
}

/** log(e^a + e^b) without overflow. */
function logAddExp(a: number, b: number): number {
  const larger = Math.max(a, b);
  return larger === -Infinity ? larger : larger + Math.log1p(Math.exp(-Math.abs(a - b)));
}
