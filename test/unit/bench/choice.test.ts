import { describe, expect, it } from 'vitest';

import { choose } from '../../bench/choice';

const benches = ['text', 'evaluation', 'libraries', 'bundles'];

describe('choose', () => {
  it('takes every bench and every library by default', () => {
    const { names, options } = choose({}, benches);
    expect(names).toEqual(benches);
    expect(options.against).toEqual(['numpy', 'sklearn', 'tfjs', 'mathjs']);
  });

  it('with somebody to measure against takes the benches that do so', () => {
    expect(choose({ against: ['sklearn', 'numpy'] }, benches)).toEqual({
      names: ['libraries'],
      options: { against: ['numpy', 'sklearn'] },
    });
    expect(choose({ against: ['json', 'loop'] }, benches)).toEqual({
      names: ['text', 'evaluation'],
      options: { against: [] },
    });
  });

  it('takes the benches that are named', () => {
    expect(choose({ only: ['bundles', 'text'] }, benches).names).toEqual(['text', 'bundles']);
  });

  it('refuses a name that it does not know, and says which there are', () => {
    expect(() => choose({ only: ['speed'] }, benches)).toThrow('--only: expected names of text, evaluation');
    expect(() => choose({ against: ['jax'] }, benches)).toThrow(/^--against: .*numpy.*loop, json; received jax$/);
  });
});
