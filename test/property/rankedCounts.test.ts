import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bindFormula } from '../../src/core/formula/bindFormula';
import { BlockEvaluator } from '../../src/core/formula/blocks/evaluateBlocks';
import { RankedCounts } from '../../src/core/formula/blocks/rankedCounts';
import type { BoundFormula } from '../../src/core/formula/node';
import { testFunction } from '../unit/formula/testFunction';
import { settings } from './settings';

interface Samples {
  readonly labels: readonly number[];
  readonly scores: readonly number[];
  /** How many runs of equal scores are asked for. */
  readonly runs: number;
}

const score = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) },
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(-0, Infinity, -Infinity, 5e-324, 1 + Number.EPSILON) },
);

const samplesOf = (each: fc.Arbitrary<number>): fc.Arbitrary<Samples> =>
  fc.integer({ min: 1, max: 600 }).chain((length) => {
    const many = { minLength: length, maxLength: length, size: 'max' } as const;
    return fc.record({
      labels: fc.array(fc.constantFrom(0, 1, 2), many),
      scores: fc.array(each, many),
      runs: fc.integer({ min: 1, max: length }),
    });
  });

/** What is counted down to each run: samples with the label 1, all others, those with the label 2. */
const counted = ['x == 1', 'x != 1', 'x == 2'] as const;

/** Counts of all three, and with `+ 0` after a truth, which changes no value, the same without looking for counts. */
function formulaOf({ scores, runs }: Samples, hidden: '' | ' + 0'): BoundFormula {
  const input = { domain: 'real', symbol: 'x', doc: '' } as const;
  const sums = counted.map((truth, place): [string, string] => [
    `counts_${String(place)}`,
    `run_ends(cumsum(by_descending((${truth})${hidden}, values, 0)${hidden}, 0), by_descending(values, values, 0), runs, 0)`,
  ]);
  const definition = testFunction({
    inputs: { x: input, values: input },
    params: { runs: { type: 'integer', default: 1, doc: '' } },
    steps: { ...Object.fromEntries(sums), result: sums.map(([name]) => name).join(' + ') },
  });
  const shape = [scores.length];
  const { value, issues } = bindFormula(definition, { x: shape, values: shape }, { runs });
  if (value === undefined) throw new Error(issues[0]?.code);
  return value;
}

const arraysOf = ({ labels, scores }: Samples) => ({ x: Float64Array.from(labels), values: Float64Array.from(scores) });

function countsOf(samples: Samples, hidden: '' | ' + 0', float32: boolean): number[][] {
  const blocks = new BlockEvaluator(arraysOf(samples), float32);
  const steps = formulaOf(samples, hidden).steps.filter(({ name }) => name.startsWith('counts'));
  return steps.map(({ node }) => [...blocks.values(node)]);
}

/** How many of the three are counted while scores are sorted. */
function countedAtOnce(samples: Samples, hidden: '' | ' + 0'): number {
  const blocks = new BlockEvaluator(arraysOf(samples), false);
  const counts = new RankedCounts((node) => blocks.values(node), false);
  return formulaOf(samples, hidden).steps.filter(({ node }) => node.kind === 'rows' && counts.of(node)).length;
}

describe('counts from the largest score down', () => {
  it('are what adding up labels in the order of their scores gives', () => {
    fc.assert(
      fc.property(samplesOf(score), fc.boolean(), (samples, float32) => {
        expect(countedAtOnce(samples, '')).toBe(counted.length);
        expect(countedAtOnce(samples, ' + 0')).toBe(0);
        expect(countsOf(samples, '', float32)).toEqual(countsOf(samples, ' + 0', float32));
      }),
      settings,
    );
  });

  it('are added up in the plain way where a score is NaN', () => {
    const withNaN = fc.oneof({ weight: 3, arbitrary: score }, { weight: 1, arbitrary: fc.constant(NaN) });
    fc.assert(
      fc.property(samplesOf(withNaN), (samples) => {
        fc.pre(samples.scores.some(Number.isNaN));
        expect(countedAtOnce(samples, '')).toBe(0);
        expect(countsOf(samples, '', false)).toEqual(countsOf(samples, ' + 0', false));
      }),
      settings,
    );
  });
});
