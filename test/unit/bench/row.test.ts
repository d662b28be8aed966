import { describe, expect, it } from 'vitest';

import { byGroup, goalText, isMet, sizeText, valueText } from '../../bench/row';
import type { Row } from '../../bench/row';

const row = (some: Partial<Row>): Row => ({ group: 'reading', name: 'JSON', value: 1, unit: 'x', ...some });

describe('isMet', () => {
  it('holds up to the goal itself', () => {
    expect(isMet(row({ value: 0.6, goal: { atMost: 0.6 } }))).toBe(true);
    expect(isMet(row({ value: 0.61, goal: { atMost: 0.6 } }))).toBe(false);
    expect(isMet(row({ value: 2, goal: { atLeast: 2 } }))).toBe(true);
    expect(isMet(row({ value: 1.99, goal: { atLeast: 2 } }))).toBe(false);
  });

  it('is undefined without a goal, and not met by what is not a number', () => {
    expect(isMet(row({}))).toBeUndefined();
    expect(isMet(row({ value: NaN, goal: { atLeast: 2 } }))).toBe(false);
  });
});

describe('a row in words', () => {
  it('has three digits, its unit, and its goal', () => {
    expect(valueText(row({ value: 0.123456 }))).toBe('0.123 x');
    expect(valueText(row({ value: 2356.059, unit: 'kB' }))).toBe('2360 kB');
    expect(goalText(row({ goal: { atMost: 0.6 } }))).toBe('≤ 0.6 x');
    expect(goalText(row({ unit: 'MB/s', goal: { atLeast: 600 } }))).toBe('≥ 600 MB/s');
    expect(goalText(row({}))).toBe('');
  });

  it('has sizes as powers of ten', () => {
    expect([1e5, 1e7, 2500].map(sizeText)).toEqual(['1e5', '1e7', '2.5e3']);
  });
});

describe('byGroup', () => {
  it('keeps the order in which groups appear, and brings together what is apart', () => {
    const rows = [row({ group: 'b', name: '1' }), row({ group: 'a' }), row({ group: 'b', name: '2' })];
    expect(byGroup(rows)).toEqual([
      ['b', [rows[0], rows[2]]],
      ['a', [rows[1]]],
    ]);
  });
});
