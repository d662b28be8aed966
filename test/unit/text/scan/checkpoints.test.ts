import { describe, expect, it } from 'vitest';
import { Checkpoints, wholeText } from '../../../../src/core/text/scan/checkpoints';

function checkpoints(entries: readonly (readonly [place: number, reach: number])[]): Checkpoints {
  const made = new Checkpoints();
  for (const [place, reach] of entries) made.add(place, reach);
  return made;
}

describe('Checkpoints.countBefore', () => {
  const some = checkpoints([
    [100, 0],
    [200, 180],
    [300, 900],
    [400, 0],
  ]);

  it('counts those far enough before an edit', () => {
    expect(some.countBefore(260, 50)).toBe(2);
    expect(some.countBefore(249, 50)).toBe(1);
    expect(some.countBefore(50, 50)).toBe(0);
  });

  it('leaves out those before which the scan had looked as far as the edit', () => {
    expect(some.countBefore(800, 50)).toBe(2);
    expect(some.countBefore(900, 50)).toBe(4);
  });

  it('leaves out all after the whole text was looked at', () => {
    const unclosed = checkpoints([
      [100, 0],
      [200, wholeText],
      [300, 0],
    ]);
    expect(unclosed.countBefore(1_000_000, 50)).toBe(1);
  });
});

describe('Checkpoints.takeFrom', () => {
  it('moves places and what was looked at, but for the whole text', () => {
    const others = checkpoints([
      [100, 90],
      [200, 150],
      [300, wholeText],
    ]);
    const taken = checkpoints([[50, 0]]);
    taken.takeFrom(others, 1, 7);
    expect(taken.places).toEqual([50, 207, 307]);
    expect(taken.countBefore(1_000_000, 0)).toBe(2);
    expect(taken.countBefore(156, -1000)).toBe(1);
    expect(taken.firstFrom(208)).toBe(2);
    expect(taken.last).toBe(307);
  });
});

describe('Checkpoints.takeFirst', () => {
  it('takes the first ones of another scan as they are, and leaves those alone', () => {
    const others = checkpoints([
      [100, 90],
      [200, 150],
      [300, 0],
    ]);
    const taken = checkpoints([]);
    taken.takeFirst(others, 2);
    taken.add(250, 0);
    expect(taken.places).toEqual([100, 200, 250]);
    expect(taken.countBefore(1_000_000, 0)).toBe(3);
    expect(taken.countBefore(149, -1000)).toBe(1);
    expect(others.places).toEqual([100, 200, 300]);
  });
});
