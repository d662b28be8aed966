import { describe, expect, it } from 'vitest';
import type { FoundArray } from '../../../../src/core/text/found';
import { around, considered } from '../../../../src/host/sources/nearby';

const found = (name?: string): FoundArray => ({
  ...(name !== undefined && { name }),
  span: { start: 0, end: 1 },
  literal: { start: 0, end: 1 },
  form: 'list',
  operations: [],
  brackets: 'list',
});

const many = (count: number, name?: (index: number) => string): FoundArray[] =>
  Array.from({ length: count }, (_, index) => found(name?.(index)));

describe('around', () => {
  it('takes the nearest arrays without names on either side', () => {
    const arrays = many(200);
    const near = around(arrays, arrays[100] ?? found());
    expect(near).toEqual(arrays.slice(76, 125));
  });

  it('reaches over arrays without names to those with telling ones', () => {
    const target = found('y_true');
    const arrays = [target, ...many(500), found('y_pred')];
    expect(around(arrays, arrays.at(-1) ?? target)).toContain(target);
  });

  it('takes those on either side of an array that is none of them', () => {
    const placed = many(200).map((each, index) => ({ ...each, span: { start: 10 * index, end: 10 * index + 1 } }));
    const inComment = { ...found(), span: { start: 1005, end: 1006 } };
    expect(around(placed, inComment)).toEqual(placed.slice(77, 125));
  });

  it('reaches over other families to its own', () => {
    const arrays = many(
      2000,
      (index) => `y_${index % 2 === 0 ? 'true' : 'pred'}_${String(index < 1000 ? index >> 1 : index)}`,
    );
    const first = found('y_true_last');
    const last = found('y_pred_last');
    expect(around([first, ...arrays.slice(0, 900), last], last)).toContain(first);
  });
});

describe('considered', () => {
  it('is every array of an ordinary file', () => {
    const arrays = many(2000);
    expect(considered(arrays)).toEqual(arrays);
  });

  it('is those with names when there are very many', () => {
    const named = [found('y_true'), found('y_pred')];
    expect(considered([...many(3000), ...named])).toEqual(named);
  });
});
