import { describe, expect, it } from 'vitest';

import type { Row } from '../../bench/row';
import { tableOf, verdictOf } from '../../bench/table';

const rows: readonly Row[] = [
  { group: 'NumPy', name: 'softmax', size: 1e5, value: 1.25, unit: 'x', goal: { atLeast: 1.2 } },
  { group: 'hover', name: 'first time', value: 31, unit: 'ms', goal: { atMost: 30 } },
  { group: 'NumPy', name: 'hinge', size: 1e6, value: 4, unit: 'x' },
];

describe('tableOf', () => {
  it('has a block for each group, in columns of one width, and says what is met and missed', () => {
    expect(tableOf(rows)).toBe(
      [
        'NumPy',
        '  softmax, 1e5  1.25 x  ≥ 1.2 x  met',
        '  hinge, 1e6       4 x',
        '',
        'hover',
        '  first time     31 ms  ≤ 30 ms  MISSED',
      ].join('\n'),
    );
  });
});

describe('verdictOf', () => {
  it('counts rows with a goal alone', () => {
    expect(verdictOf(rows)).toBe('1 of 2 goals met');
  });
});
