import { describe, expect, it } from 'vitest';
import { ndarray, type NDArray } from '../../../src/core/array/ndarray';
import { pairPicture } from '../../../src/core/charts/pairPicture';
import { sparkPicture } from '../../../src/core/charts/sparkPicture';
import { chartColours } from '../../../src/core/charts/theme';

const { positive, negative, odd } = chartColours.light;

const array = (values: number[], shape = [values.length]): NDArray => ndarray(Float64Array.from(values), shape);
const draw = (values: number[], shape?: number[]): string => sparkPicture(array(values, shape), { theme: 'light' });

/** [x, y, width, height] of every bar in one colour. */
function bars(svg: string, colour: string): number[][] {
  const data = new RegExp(`<path fill='${colour}' d='([^']*)'`).exec(svg)?.[1] ?? '';
  return [...data.matchAll(/M(\S+) (\S+)h(\S+)v(\S+)h/g)].map((match) => match.slice(1).map(Number));
}

/** [column, row] of every cell in one colour, with the colour's strength. */
function cells(svg: string, colour: string): { opacity: number; at: number[][] }[] {
  return [...svg.matchAll(new RegExp(`<path stroke='${colour}' opacity='([^']*)' d='([^']*)'`, 'g'))].map((match) => ({
    opacity: Number(match[1]),
    at: [...(match[2] ?? '').matchAll(/M(\d+),(\d+)h/g)].map((place) => [Number(place[1]), Number(place[2])]),
  }));
}

const sizeOf = (svg: string): number[] =>
  (/width='(\S+)' height='(\S+)'/.exec(svg) ?? []).slice(1).map((text) => Number(text));

describe('sparkPicture of a vector', () => {
  it('draws bars as high as the values, on a scale from 0 to 1 for probabilities', () => {
    // 43 of the 44 pixels are the range, half a pixel free above and below.
    const drawn = bars(draw([0.5, 1, 0.25]), positive);
    expect(drawn.map(([, y]) => y)).toEqual([22, 0.5, 32.75]);
    expect(drawn.map(([, , , height]) => height)).toEqual([21.5, 43, 10.75]);
  });

  it('draws negative values below the line, in their own colour', () => {
    const svg = draw([3, -1]);
    const [up] = bars(svg, positive);
    const [down] = bars(svg, negative);
    expect(up?.[3]).toBeCloseTo(3 * (down?.[3] ?? NaN), 1);
    expect((up?.[1] ?? 0) + (up?.[3] ?? 0)).toBeCloseTo(down?.[1] ?? NaN, 1);
  });

  it('marks NaN and infinities in a colour of their own and never writes them into the picture', () => {
    const svg = draw([1, NaN, Infinity, -Infinity, 2]);
    expect(bars(svg, odd)).toHaveLength(3);
    expect(bars(svg, positive)).toHaveLength(2);
    expect(svg.replace(/<title>.*<\/title>/, '')).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('takes many values together, from the smallest to the largest of each bar', () => {
    // 240 values in 120 bars of two: 0.2 and 0.6.
    const drawn = bars(draw(Array.from({ length: 240 }, (_, i) => (i % 2 === 0 ? 0.2 : 0.6))), positive);
    expect(drawn).toHaveLength(120);
    expect(drawn[0]?.[3]).toBeCloseTo(0.4 * 43, 1);
    expect(drawn.every(([, y]) => y === drawn[0]?.[1])).toBe(true);
  });

  it('draws columns and single rows like vectors', () => {
    for (const shape of [
      [3, 1],
      [1, 3],
      [1, 3, 1],
    ]) {
      expect(bars(draw([0.5, 1, 0.25], shape), positive)).toEqual(bars(draw([0.5, 1, 0.25]), positive));
    }
  });
});

describe('sparkPicture of a matrix', () => {
  it('draws every cell in its place, the strongest for 1 and the faintest for 0', () => {
    expect(cells(draw([0, 1, 0, 0, 0, 1], [2, 3]), positive)).toEqual([
      {
        opacity: 0.09,
        at: [
          [0, 0],
          [2, 0],
          [0, 1],
          [1, 1],
        ],
      },
      {
        opacity: 1,
        at: [
          [1, 0],
          [2, 1],
        ],
      },
    ]);
  });

  it('draws a larger value stronger, and the same distance below 0 as strong', () => {
    const strengths = cells(draw([0.2, 0.5, 0.9, 1], [2, 2]), positive).map(({ opacity }) => opacity);
    expect(strengths).toEqual([...new Set(strengths)].sort((a, b) => a - b));
    expect(strengths).toHaveLength(4);
    const signed = draw([-5, 5, -2, 2], [2, 2]);
    expect(cells(signed, positive).map(({ opacity }) => opacity)).toEqual(
      cells(signed, negative).map(({ opacity }) => opacity),
    );
  });

  it('has one colour for negative values and one for what is no number', () => {
    const svg = draw([2, -2, NaN, Infinity], [2, 2]);
    expect(cells(svg, positive)).toEqual([{ opacity: 1, at: [[0, 0]] }]);
    expect(cells(svg, negative)).toEqual([{ opacity: 1, at: [[1, 0]] }]);
    expect(cells(svg, odd)).toEqual([
      {
        opacity: 1,
        at: [
          [0, 1],
          [1, 1],
        ],
      },
    ]);
  });

  it('stays within 240 x 96 pixels and 20,000 characters however large the array is', () => {
    const values = Array.from({ length: 300 * 200 }, (_, i) => Math.sin(i * i));
    for (const shape of [[300, 200], [3, 20000], [20000, 3], [10, 30, 200], [60000]]) {
      const svg = draw(values, shape);
      const [width = NaN, height = NaN] = sizeOf(svg);
      expect(width).toBeLessThanOrEqual(240);
      expect(height).toBeLessThanOrEqual(96);
      expect(svg.length).toBeLessThan(20_000);
    }
  });

  it('keeps the picture of a few rows below 3,000 characters', () => {
    expect(
      draw(
        Array.from({ length: 100 }, (_, i) => Math.abs(Math.sin(i))),
        [10, 10],
      ).length,
    ).toBeLessThan(3000);
  });
});

describe('sparkPicture', () => {
  it('says shape and range in its title, or what it is told, safe for XML', () => {
    expect(draw([0.25, 0.75])).toContain('<title>shape (2,), 0.25 to 0.75</title>');
    const titled = sparkPicture(array([1]), { theme: 'light', title: `a < b & "c"\u0000` });
    expect(titled).toContain('<title>a &lt; b &amp; &quot;c&quot; </title>');
  });

  it('differs between the themes in its colours only', () => {
    const dark = sparkPicture(array([1, -1, NaN]), { theme: 'dark' });
    const roles = ['positive', 'negative', 'odd', 'muted'] as const;
    const recoloured = roles.reduce(
      (svg, role) => svg.replaceAll(chartColours.dark[role], chartColours.light[role]),
      dark,
    );
    expect(dark).not.toBe(draw([1, -1, NaN]));
    expect(recoloured).toBe(draw([1, -1, NaN]));
  });

  it('draws an array without values as an empty line', () => {
    expect(draw([], [0, 3])).toMatch(/^<svg .*<\/svg>$/);
    expect(bars(draw([], [0, 3]), positive)).toEqual([]);
  });
});

describe('pairPicture', () => {
  const rows = array([0.3, 0.5, 0.2, 0.1, 0.8, 0.1], [2, 3]);
  const options = { theme: 'light', title: 'pair' } as const;

  it('names both arrays', () => {
    const svg = pairPicture(array([0, 1]), array([0.2, 0.7]), { theme: 'light' });
    expect(svg).toMatch(/>y_true<.*>y_pred</);
    expect(svg).toContain('<title>y_true: shape (2,), 0 to 1; y_pred: shape (2,), 0.2 to 0.7</title>');
  });

  it('shows class indices beside rows as one-hot rows', () => {
    const oneHot = array([0, 1, 0, 0, 0, 1], [2, 3]);
    expect(pairPicture(array([1, 2]), rows, options)).toBe(pairPicture(oneHot, rows, options));
    expect(pairPicture(array([1, 2], [2, 1]), rows, options)).toBe(pairPicture(oneHot, rows, options));
  });

  it('draws values that cannot be class indices of the rows as they are', () => {
    expect(bars(pairPicture(array([1, 3]), rows, options), positive)).toHaveLength(2);
  });

  it('puts both on one scale, so that equal values look equal', () => {
    const [small, large] = [
      ...pairPicture(array([5, 10]), array([10, 20]), options).matchAll(/<path fill='#1a6fc4' d='([^']*)'/g),
    ].map(([, data = '']) => [...data.matchAll(/v(\S+)h/g)].map((match) => Number(match[1])));
    expect(small?.[1]).toBe(large?.[0]);
  });
});
