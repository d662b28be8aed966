import { describe, expect, it } from 'vitest';
import { RecentlyUsed } from '../../../../src/host/sources/recentlyUsed';

function filled(sizes: Readonly<Record<string, number>>): RecentlyUsed<string, { readonly size: number }> {
  const values = new RecentlyUsed<string, { readonly size: number }>({ count: 3, size: 100 });
  for (const [key, size] of Object.entries(sizes)) values.use(key, { size });
  return values;
}

const kept = (values: ReturnType<typeof filled>): string =>
  ['a', 'b', 'c', 'd'].filter((key) => values.get(key) !== undefined).join('');

describe('RecentlyUsed', () => {
  it('forgets the value used longest ago when there are too many', () => {
    expect(kept(filled({ a: 1, b: 1, c: 1, d: 1 }))).toBe('bcd');
  });

  it('forgets as many as are too large together', () => {
    expect(kept(filled({ a: 40, b: 30, c: 60 }))).toBe('bc');
    expect(kept(filled({ a: 40, b: 50, c: 90 }))).toBe('c');
  });

  it('keeps the latest one, however large it is', () => {
    expect(kept(filled({ a: 1, b: 1000 }))).toBe('b');
  });

  it('counts a value that is used again as the latest, in its new size', () => {
    const values = filled({ a: 40, b: 40 });
    values.use('a', { size: 50 });
    values.use('c', { size: 40 });
    expect(kept(values)).toBe('ac');
  });

  it('forgets what it is told to forget', () => {
    const values = filled({ a: 1, b: 1 });
    values.delete('a');
    expect(kept(values)).toBe('b');
    values.clear();
    expect(kept(values)).toBe('');
  });
});
