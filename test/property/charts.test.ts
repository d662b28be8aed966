import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ndarray } from '../../src/core/array/ndarray';
import { pairPicture } from '../../src/core/charts/pairPicture';
import { sparkPicture } from '../../src/core/charts/sparkPicture';
import { svgDataUri } from '../../src/core/charts/svgDataUri';

const shapes = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3 });
const arrays = fc.tuple(shapes, fc.array(fc.double(), { minLength: 16, maxLength: 16 })).map(([shape, few]) => {
  const length = shape.reduce((product, each) => product * each, 1);
  return ndarray(
    Float64Array.from({ length }, (_, i) => few[(i * 7) % 16] ?? 0),
    shape,
  );
});

/** Letters and signs of many scripts; no halves of a surrogate pair, which no address can hold. */
const characters = fc
  .oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0x80, max: 0xd7ff }),
    fc.integer({ min: 0x10000, max: 0x1ffff }),
  )
  .map((code) => String.fromCodePoint(code));

/** The numbers that give shape to a picture are all finite. */
const drawable = (svg: string): boolean =>
  !/NaN|Infinity|undefined|e[+-]\d/.test(svg.replace(/<title>.*?<\/title>/, ''));

describe('sparkPicture', () => {
  it('draws any array with finite numbers only, in fewer than 30,000 characters', () => {
    fc.assert(
      fc.property(arrays, (array) => {
        const svg = sparkPicture(array, { theme: 'dark' });
        expect(drawable(svg)).toBe(true);
        expect(svg.length).toBeLessThan(30_000);
      }),
    );
  });
});

describe('pairPicture', () => {
  it('draws any two arrays with finite numbers only, in fewer than 60,000 characters', () => {
    fc.assert(
      fc.property(arrays, arrays, (yTrue, yPred) => {
        const svg = pairPicture(yTrue, yPred, { theme: 'light' });
        expect(drawable(svg)).toBe(true);
        expect(svg.length).toBeLessThan(60_000);
      }),
    );
  });
});

describe('svgDataUri', () => {
  it('decodes to the same text and has no sign that ends or changes a Markdown link', () => {
    fc.assert(
      fc.property(fc.string({ unit: characters }), (text) => {
        const uri = svgDataUri(text);
        const prefix = 'data:image/svg+xml;utf8,';
        expect(uri.startsWith(prefix)).toBe(true);
        expect(decodeURIComponent(uri.slice(prefix.length))).toBe(text);
        expect(uri.slice(prefix.length)).toMatch(/^[A-Za-z0-9%./:,=-]*$/);
      }),
    );
  });
});
