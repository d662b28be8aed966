import { expect, it } from 'vitest';
import { Recent } from '../../../src/core/compute/recent';

it('keeps what was asked for last, and makes the rest anew', () => {
  const recent = new Recent<{ readonly key: string }>(2);
  const get = (key: string): object => recent.get(key, () => ({ key }));
  const [a, b] = [get('a'), get('b')];
  expect(get('a')).toBe(a);
  // "b" was asked for longest ago.
  get('c');
  expect(get('a')).toBe(a);
  expect(get('b')).not.toBe(b);
  expect(get('b')).toEqual(b);
});
