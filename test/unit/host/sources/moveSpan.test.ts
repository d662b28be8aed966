import { describe, expect, it } from 'vitest';
import { followSpan, moveSpan } from '../../../../src/host/sources/moveSpan';

// "y = [1, 2, 3]": the array stands at 4..13.
const span = { start: 4, end: 13 };

describe('moveSpan', () => {
  it('shifts a span by what is inserted or removed before it', () => {
    expect(moveSpan(span, { offset: 0, length: 0, inserted: 5 })).toEqual({ start: 9, end: 18 });
    expect(moveSpan(span, { offset: 1, length: 1, inserted: 0 })).toEqual({ start: 3, end: 12 });
    expect(moveSpan(span, { offset: 4, length: 0, inserted: 9 })).toEqual({ start: 13, end: 22 });
  });

  it('leaves a span alone when the change is after it', () => {
    expect(moveSpan(span, { offset: 13, length: 0, inserted: 4 })).toEqual(span);
    expect(moveSpan(span, { offset: 20, length: 3, inserted: 0 })).toEqual(span);
  });

  it('grows and shrinks with a change inside', () => {
    expect(moveSpan(span, { offset: 5, length: 1, inserted: 4 })).toEqual({ start: 4, end: 16 });
    expect(moveSpan(span, { offset: 6, length: 3, inserted: 0 })).toEqual({ start: 4, end: 10 });
  });

  it('keeps what is left when a change overlaps one end', () => {
    expect(moveSpan(span, { offset: 2, length: 4, inserted: 1 })).toEqual({ start: 3, end: 10 });
    expect(moveSpan(span, { offset: 10, length: 10, inserted: 2 })).toEqual({ start: 4, end: 10 });
  });

  it('is gone when all of it is replaced', () => {
    expect(moveSpan(span, { offset: 4, length: 9, inserted: 3 })).toBeUndefined();
    expect(moveSpan(span, { offset: 0, length: 30, inserted: 0 })).toBeUndefined();
  });
});

describe('followSpan', () => {
  const here = { span, isGone: false };

  it('moves a span as moveSpan does', () => {
    expect(followSpan(here, { offset: 0, length: 0, inserted: 5 })).toEqual({
      span: { start: 9, end: 18 },
      isGone: false,
    });
  });

  it('is of what stands in the place of a text that was replaced', () => {
    const replaced = followSpan(here, { offset: 4, length: 9, inserted: 3 });
    expect(replaced).toEqual({ span: { start: 4, end: 7 }, isGone: true });
    expect(followSpan(replaced, { offset: 0, length: 0, inserted: 2 }).span).toEqual({ start: 6, end: 9 });
    expect(followSpan(replaced, { offset: 9, length: 0, inserted: 2 }).span).toEqual({ start: 4, end: 7 });
  });

  it('takes in what is written where the text was cut out, as undoing the cut does', () => {
    const cut = followSpan(here, { offset: 4, length: 9, inserted: 0 });
    expect(cut).toEqual({ span: { start: 4, end: 4 }, isGone: true });
    expect(followSpan(cut, { offset: 4, length: 0, inserted: 9 })).toEqual({ span, isGone: true });
  });
});
