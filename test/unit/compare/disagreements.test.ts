import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { partingWords } from '../../../src/core/compare/partingWords';
import { roundingLoss } from '../../../src/core/compare/rounding';
import { whereTheyPart } from '../../../src/core/compare/whereTheyPart';
import { prepareComputation } from '../../../src/core/compute/prepareComputation';
import type { Computation } from '../../../src/core/compute/prepareComputation';
import type { ComputeRequest } from '../../../src/core/compute/types';
import { renderPhrase } from '../../../src/core/issues/phrase';
import { inEnglish } from '../../../src/core/issues/renderIssue';
import type { Disagreement } from '../../conformance/disagreements/disagreement';
import { requestsOf } from '../../conformance/disagreements/requestsOf';
import { recordsOf } from '../../conformance/recordsOf';

type Position = number | readonly [call: number, request: number];

/** What a record says about where two of its calls part: their steps, and words of the cause in the sentence. */
interface Parting {
  /** The positions of the two calls among the record's values; with that of a metric among those of an `evaluate`. */
  readonly calls: readonly [Position, Position];
  readonly steps: readonly [string, string];
  readonly says: readonly RegExp[];
  /** Compared in float64, where the seventh digit is no rounding. */
  readonly in64?: true;
}

/** A step that float32 loses, where that is the whole difference. */
interface Rounding {
  readonly rounds: number;
  readonly step: string;
  readonly says: readonly RegExp[];
}

/** By the number of the record; read off `diverges_at`, which says in words where the frameworks part. */
const partings: Readonly<Record<string, readonly (Parting | Rounding)[]>> = {
  d01: [
    {
      calls: [0, 2],
      steps: ['p', 'p'],
      says: [/Keras clips y_pred to 1e-07/, /scikit-learn clips y_pred to 2\.22e-16/],
    },
    { calls: [0, 1], steps: ['p', 'log_p'], says: [/PyTorch takes the larger of log\(y_pred\) and -100/] },
    { calls: [2, 3], steps: ['p', 'p'], says: [/2\.22e-16/, /1\.192e-07/] },
  ],
  d02: [{ calls: [0, 3], steps: ['p', 'p'], says: [/Keras clips q to 1e-07/, /2\.22e-16/] }],
  d03: [
    { calls: [0, 5], steps: ['q', 'p'], says: [/Keras divides y_pred by sum\(y_pred\)/] },
    { calls: [0, 4], steps: ['q', 'shifted'], says: [/PyTorch computes y_pred - max\(y_pred\)/] },
  ],
  d04: [
    {
      calls: [0, 1],
      steps: ['logits', 'q'],
      says: [/Keras computes log\(clip\(y_pred, 1e-07, 1 - 1e-07\)\)/, /Keras on JAX divides y_pred by sum\(y_pred\)/],
    },
    { calls: [0, 2], steps: ['logits', 'q'], says: [/Keras on torch divides y_pred by sum\(y_pred\)/] },
  ],
  d05: [{ rounds: 0, step: 'cross_entropy', says: [/15\.94238/, /16\.1181/] }],
  d06: [
    {
      calls: [0, 2],
      steps: ['cross_entropy', 'cross_entropy'],
      says: [/log\(1 - p\)/, /log1p\(-p\)/, /1\.192093e-07/],
    },
  ],
  d07: [{ calls: [0, 1], steps: ['t', 't'], says: [/0\.5 \* 0\.1/, /0\.1 \/ 3/] }],
  d08: [{ calls: [0, 1], steps: ['t', 't'], says: [/0\.3 \/ 2/, /0\.3 \/ 3/] }],
  d09: [
    { calls: [0, 5], steps: ['bucket_from_0', 'true_positives'], says: [/Keras sorts the scores into evenly spaced buckets/, /thresholds/] }, // prettier-ignore
    { calls: [0, 3], steps: ['bucket_from_0', 'ordered'], says: [/torchmetrics ranks probability/] },
    { calls: [0, 1], steps: ['bucket_from_0', 'bucket_from_0'], says: [/num_thresholds=2000/] },
  ],
  d10: [
    { calls: [0, 2], steps: ['bucket_from_0', 'true_positives'], says: [/buckets/, /at or above each of thresholds/] },
    { calls: [0, 1], steps: ['predicted_positives', 'recall'], says: [/summation_method='majoring'/] },
  ],
  d11: [{ calls: [0, 1], steps: ['recall', 'recall'], says: [/Keras .*0 where that is 0\/0/, /scikit-learn divides true_positives by actual_positives/] }], // prettier-ignore
  d12: [{ calls: [0, 2], steps: ['match', 'result'], says: [/Keras computes in_top_k\(y_true, y_pred, 2\)/] }],
  d13: [
    { calls: [0, 4], steps: ['positive', 'top_class'], says: [/Keras computes y_pred > \[0\.5\]/, /torchmetrics takes the class with the largest y_pred/] }, // prettier-ignore
    { calls: [0, 1], steps: ['positive', 'among_top'], says: [/top_k=1/, /the largest of y_pred in each row/] },
  ],
  d14: [
    { calls: [0, 4], steps: ['in_class', 'in_class'], says: [/f1_score\(\) computes y_true = 1/, /y_true = \[0, 1\]/] },
    { calls: [2, 3], steps: ['tp', 'score'], says: [/adds up 2 values each of true_positives/] },
  ],
  d15: [
    { calls: [0, 1], steps: ['true_positives', 'true_positives'], says: [/average='micro'\) adds up all 21 values/] },
    { calls: [1, 2], steps: ['result', 'result'], says: [/averages 3 values each of f_score/, /sum\(actual_positives \* f_score\)/] }, // prettier-ignore
    { calls: [4, 5], steps: ['result', 'score'], says: [/Keras gives score as it is/] },
  ],
  d16: [{ calls: [2, 3], steps: ['tp', 'score'], says: [/adds up 3 values each of true_positives/] }],
  d17: [{ calls: [0, 1], steps: ['loss', 'loss'], says: [/Keras computes 100 \* mean\(relative_error\)/] }],
  d18: [
    { calls: [0, 1], steps: ['scale', 'scale'], says: [/1e-07/, /2\^-52/, /2\.220446e-16/] },
    { calls: [0, 2], steps: ['scale', 'scale'], says: [/1e-07/, /1\.17e-06/] },
  ],
  d19: [
    { calls: [0, 1], steps: ['loss', 'loss'], says: [/computes -sum\(unit_true \* unit_pred\)/] },
    { calls: [3, 4], steps: ['result', 'result'], says: [/adds up 2 values each of similarity/, /averages 2 values/] },
  ],
  d20: [{ calls: [1, 2], steps: ['result', 'result'], says: [/averages all 6 values of loss/, /divides total by 2/] }],
  d21: [
    { calls: [0, 4], steps: ['term', 'term'], says: [/Keras computes t \* log\(t \/ p\)/, /torchmetrics computes p \* log\(p \/ q\)/] }, // prettier-ignore
    { calls: [2, 3], steps: ['term', 'term'], says: [/y_true \* \(log_t - y_pred\)/] },
  ],
  d22: [{ calls: [0, 2], steps: ['quadratic', 'quadratic'], says: [/0\.5 \* absolute_error\^2 by 2/] }],
  d23: [
    {
      calls: [0, 2],
      steps: ['result', 'result'],
      says: [/averages all 4 values of weighted/, /divides total by count/],
    },
    { calls: [0, 3], steps: ['result', 'loss'], says: [/by sum\(sample_weight\)/] },
  ],
  d24: [
    { calls: [0, 1], steps: ['result', 'result'], says: [/divides total by sum\(counted\)/, /averages all 4 values/] },
  ],
  d25: [
    { calls: [0, 3], steps: ['result', 'result'], says: [/divides total by sum\(counted\)/, /divides total by 4/] },
  ],
  d27: [{ calls: [0, 1], steps: ['error', 'error'], says: [/error has 3 values/, /error has 9 values/] }],
  d28: [
    { calls: [0, 1], steps: ['in_class', 'in_class'], says: [/y_true = \[0, 1, 3\]/, /labels=\[0, 1, 2, 3, 4\]/] },
    { calls: [2, 3], steps: ['result', 'score'], says: [/sum\(present\)/, /Keras averages all 5 values of f_score/] },
  ],
  d29: [
    { calls: [0, 1], steps: ['result', 'result'], says: [/averages 2 values each of output_scores/] },
    { calls: [0, 2], steps: ['mean_true', 'mean_true'], says: [/averages 4 values each/, /averages all 8 values/] },
  ],
  d30: [{ calls: [1, 2], steps: ['total', 'total'], says: [/total = 11\.5/, /total = 12\.5/] }],
  d31: [
    { calls: [0, 1], steps: ['result', 'result'], says: [/denominator ≠ 0/, /force_finite=False/, /-inf/] },
    {
      calls: [4, 5],
      steps: ['result', 'raw_scores'],
      says: [/Keras computes 1 - residual \/ total \(raw_scores = nan\)/],
    },
  ],
  d32: [
    { rounds: 2, step: 'total', says: [/total is -0\.125 where float64 gives 0\.0074/, /1\.599854/] },
    { rounds: 3, step: 'tss', says: [/tss is -0\.125/] },
  ],
  d33: [{ calls: [0, 2], steps: ['result', 'score'], says: [/\|tss\| ≤ 0\.0001/, /1 where \|rss\| ≤ 0\.0001/] }],
  d34: [
    { calls: [0, 1], steps: ['loss', 'loss'], says: [/averages 3 values/, /adds up 3 values/] },
    { calls: [3, 4], steps: ['loss', 'loss'], says: [/averages all 3 values of cross_entropy/, /averages 1 value/] },
  ],
  d35: [
    { calls: [0, 3], steps: ['margin', 'probability'], says: [/1 \/ \(1 \+ exp\(-y_pred\)\)/] },
    { calls: [0, 4], steps: ['margin', 'apart'], says: [/maximum\(1 - y_pred, 0\) where y_true ≠ 1/] },
  ],
  d36: [{ calls: [0, 2], steps: ['t', 't'], says: [/where is_binary/, /t\[0, 1\] = 0\)/, /t\[0, 1\] = -1\)/] }],
  d37: [
    { calls: [0, 2], steps: ['negative', 'other_score'], says: [/max\(\(1 - y_true\) \* y_pred\)/, /-inf/] },
    { calls: [0, 1], steps: ['negative', 'violation'], says: [/1 - true_score \+ y_pred/] },
    { calls: [0, 3], steps: ['positive', 'shifted'], says: [/torchmetrics computes y_pred - max\(y_pred\)/] },
  ],
  d38: [
    {
      calls: [
        [0, 1],
        [0, 2],
      ],
      steps: ['predicted', 'predicted'],
      says: [
        /BinaryAccuracy\(\) computes y_pred > 0\.5/,
        /CategoricalAccuracy\(\) takes the class with the largest y_pred/,
      ],
    },
  ],
  d39: [
    {
      calls: [[0, 1], 4],
      steps: ['predicted', 'total'],
      says: [/CategoricalAccuracy\(\) takes the class with the largest y_pred/, /, Accuracy\(\) adds up/],
    },
  ],
  d40: [{ calls: [3, 4], steps: ['predicted', 'true_positives'], says: [/torchmetrics computes probability > 0\.5/] }],
  d41: [
    {
      calls: [0, 2],
      steps: ['log_pred', 'log_pred'],
      says: [/log\(maximum\(y_pred, 1e-07\) \+ 1\)/, /log1p\(y_pred\)/],
    },
  ],
  d42: [
    { calls: [0, 3], in64: true, steps: ['precision', 'tp'], says: [/true_positives \+ false_positives \+ 1e-07/] },
  ],
  d43: [
    { calls: [1, 2], steps: ['loss', 'loss'], says: [/exp\(y_pred\) - y_true \* y_pred/, /log\(y_pred \+ 1e-08\)/] },
    { calls: [0, 4], steps: ['term', 'deviance'], says: [/2 \* \(/] },
  ],
  d44: [{ calls: [0, 1], steps: ['result', 'result'], says: [/0 where that is 0\/0/, /but 1 where/] }],
  d45: [{ calls: [2, 3], steps: ['in_class', 'in_class'], says: [/y_true = 1/, /y_true = \[0, 1\]/] }],
  d46: [{ calls: [0, 1], steps: ['intersection', 'intersection'], says: [/all 8 values/, /4 values each/] }],
  d47: [
    { calls: [0, 2], steps: ['class_errors', 'loss'], says: [/adds up 3 values each of squared_error/, /averages 3/] },
    { calls: [0, 1], steps: ['result', 'result'], says: [/divides mean_error by 2/] },
  ],
  d48: [
    {
      calls: [0, 1],
      steps: ['log_p', 'cross_entropy'],
      says: [/-\(y_true \* log\(p\) \+ \(1 - y_true\) \* log\(1 - p\)\)/],
    },
  ],
  d49: [{ calls: [0, 1], steps: ['log_p', 'shifted'], says: [/from_logits=True\) computes y_pred - max\(y_pred\)/] }],
  d50: [
    { calls: [0, 1], steps: ['cross_entropy', 'p'], says: [/log1p\(exp\(-\|y_pred\|\)\)/, /clips y_pred to 1e-07/] },
  ],
  d51: [{ calls: [0, 1], steps: ['cross_entropy', 'p'], says: [/log1p\(exp\(-\|y_pred\|\)\)/, /Keras on JAX clips q to 1e-07/] }], // prettier-ignore
  d52: [{ calls: [0, 1], steps: ['shared_discount', 'gain'], says: [/mean_of_equals\(discount, y_pred\)/] }],
  d53: [{ calls: [0, 1], steps: ['result', 'result'], says: [/but 0 where/, /zero_division=1/, /but 1 where/] }],
  d54: [{ calls: [0, 1], steps: ['probability', 'clipped'], says: [/clips y_pred to 0 and 1/] }],
  d55: [
    { calls: [2, 3], steps: ['loss', 'loss'], says: [/averages all 3 values of squared_error/, /averages 1 value/] },
  ],
};

/** Records in which no two formulas part. */
const without: Readonly<Record<string, string>> = {
  d26: 'one function on batches and on the whole: the batches differ, not the steps',
};

const file = new URL('../../golden/frameworks/disagreements.json', import.meta.url);
const read = recordsOf(readFileSync(file, 'utf8'), 'disagreements');
const records = typeof read === 'string' ? [] : read.records;

describe('where documented disagreements part', () => {
  it('is known for every record, or said to be elsewhere', () => {
    const numbers = records.map(({ id }) => id.slice(0, 3));
    expect(numbers).toHaveLength(55);
    expect([...Object.keys(partings), ...Object.keys(without)].sort()).toEqual(numbers);
  });

  for (const { id, disagreement } of records) {
    const expected = partings[id.slice(0, 3)];
    if (expected === undefined || disagreement === undefined) continue;
    it(id, () => {
      for (const parting of expected) {
        if ('rounds' in parting) checkRounding(disagreement, parting);
        else checkParting(disagreement, parting);
      }
    });
  }
});

function checkParting(disagreement: Disagreement, { calls, steps, says, in64 }: Parting): void {
  const [a, b] = calls.map((call) => {
    const request = requestAt(disagreement, call);
    return computed(in64 === true ? { ...request, precision: 'float64' } : request);
  });
  if (a === undefined || b === undefined) throw new Error('nothing was computed');
  const found = whereTheyPart(a, b);
  if (found === undefined) throw new Error('the results agree');
  expect([found.a.name, found.b.name]).toEqual(steps);
  for (const words of says) expect(renderPhrase(partingWords(found, a, b), inEnglish)).toMatch(words);
}

function checkRounding(disagreement: Disagreement, { rounds, step, says }: Rounding): void {
  const request = requestAt(disagreement, rounds);
  const [float32, float64] = (['float32', 'float64'] as const).map((precision) => computed({ ...request, precision }));
  if (float32 === undefined || float64 === undefined) throw new Error('nothing was computed');
  const found = roundingLoss(float32, float64);
  if (found === undefined) throw new Error('nothing is lost');
  expect(found.step).toBe(step);
  for (const words of says) expect(renderPhrase(found.words, inEnglish)).toMatch(words);
}

function requestAt(disagreement: Disagreement, position: Position): ComputeRequest {
  const [call, index] = typeof position === 'number' ? [position, -1] : position;
  const request = requestsOf(disagreement)[call]?.requests.at(index);
  if (request === undefined) throw new Error(`call ${String(call)} computes nothing`);
  return request;
}

function computed(request: ComputeRequest): Computation {
  const { value, issues } = prepareComputation(request);
  if (value === undefined) throw new Error(JSON.stringify(issues));
  return value;
}
