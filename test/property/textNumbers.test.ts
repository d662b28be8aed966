import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberReader } from '../../src/core/text/read/numberReader';
import { readArray } from '../../src/core/text/readArray';
import { scanText } from '../../src/core/text/scanText';
import { toBytes } from '../../src/core/text/toBytes';

const asked = process.env.PROPERTY_RUNS;
/** Numbers of each kind; `PROPERTY_RUNS=1000000` looks further. */
const count = asked === undefined ? 20_000 : Number(asked);

/** Numbers in [0, 2^32), the same in every run unless more runs are asked for (Marsaglia's xorshift). */
function randomWords(seed: number): () => number {
  let state = asked === undefined ? seed : (Math.random() * 2 ** 32) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** The value of a decimal text; an integer has no negative zero. */
function valueOf(text: string): number {
  return /[.eE]/.test(text) ? Number(text) : Number(text) + 0;
}

/** The first text that is not read as the engine's own `Number()` reads it. */
function firstDifference(texts: Iterable<string>): string | undefined {
  const reader = new NumberReader();
  const target = new Float64Array(1);
  for (const text of texts) {
    const end = reader.read(toBytes(text), 0, target, 0);
    const isInteger = !/[.eE]/.test(text);
    if (!Object.is(target[0], valueOf(text)) || end !== text.length || reader.isFloat === isInteger) return text;
  }
  return undefined;
}

/** The first text that is read differently as an item of a list of all of them, written by `write`. */
function firstDifferenceInList(
  texts: readonly string[],
  write: (text: string) => string,
  compiledFrom: number,
): string | undefined {
  const list = `[${texts.map(write).join(', ')}]`;
  const found = scanText(list, { compiledFrom }).arrays[0];
  const data = found && readArray(list, found, { compiledFrom }).value?.data;
  if (data?.length !== texts.length) return list.slice(0, 200);
  return texts.find((text, index) => !Object.is(data[index], valueOf(text)));
}

const view = new DataView(new ArrayBuffer(8));

/** A double with these bits; 0 for NaN and infinities. */
function fromBits(high: number, low: number): number {
  view.setUint32(0, high);
  view.setUint32(4, low);
  const value = view.getFloat64(0);
  return Number.isFinite(value) ? value : 0;
}

function* reprs(next: () => number, scale: () => number): Generator<string> {
  for (let index = 0; index < count; index += 1) {
    yield String(((next() + next() / 2 ** 32) / 2 ** 32 - 0.5) * scale());
  }
}

function* bits(next: () => number): Generator<string> {
  for (let index = 0; index < count; index += 1) {
    const value = fromBits(next(), next());
    yield String(value);
    yield value.toExponential(17);
    yield value.toPrecision(16);
  }
}

/** Numbers right between two doubles, written in full, and a little more and a little less. */
function* halfway(next: () => number): Generator<string> {
  for (let index = 0; index < count / 10; index += 1) {
    const exponent = (next() % 140) - 70;
    const mantissa = ((1n << 52n) | (BigInt(next()) << 20n) | BigInt(next() >>> 12)) * 2n + 1n;
    // mantissa * 2^exponent, which lies between two doubles of 53 bits, as a decimal number.
    const shift = exponent < 0 ? BigInt(-exponent) : 0n;
    const digits = exponent < 0 ? mantissa * 5n ** shift : mantissa << BigInt(exponent);
    const tail = `e-${String(shift)}`;
    yield `${String(digits)}${tail}`;
    yield `${String(digits * 10n + 1n)}e-${String(shift + 1n)}`;
    yield `${String(digits * 10n - 1n)}e-${String(shift + 1n)}`;
  }
}

/** Doubles near 17 and 18 digits, where a rounding is decided by the last of them. */
function* longDigits(next: () => number): Generator<string> {
  for (let index = 0; index < count; index += 1) {
    const digits = `${String(next())}${String(next())}`.slice(0, 10 + (next() % 12));
    const point = next() % (digits.length + 1);
    yield `${digits.slice(0, point)}.${digits.slice(point)}0`;
    yield `${digits}e${String((next() % 120) - 70)}`;
  }
}

function* small(next: () => number): Generator<string> {
  for (let index = 0; index < count; index += 1) {
    yield String(fromBits(next() >>> 12, next()));
    yield (next() / 2 ** 32).toFixed(next() % 9);
    yield String(next() % 10_000);
    yield `-${String(next() % 100)}.${String(next() % 1000)}`;
  }
}

const generators: readonly (readonly [string, Iterable<string>])[] = [
  ['shortest texts of doubles in [-0.5, 0.5)', reprs(randomWords(1), () => 1)],
  [
    'shortest texts of doubles of many sizes',
    reprs(
      randomWords(2),
      (
        (next) => () =>
          10 ** ((next() % 60) - 30)
      )(randomWords(3)),
    ),
  ],
  ['doubles with random bits', bits(randomWords(4))],
  ['numbers halfway between two doubles', halfway(randomWords(5))],
  ['10 to 22 random digits', longDigits(randomWords(6))],
  ['denormal and short numbers', small(randomWords(7))],
];
const kinds = generators.map(([what, texts]) => [what, [...texts]] as const);

describe('NumberReader reads like Number()', () => {
  it.each(kinds)('%s', (_what, texts) => {
    expect(firstDifference(texts)).toBeUndefined();
  });

  it.each(kinds)('in lists, with the kernels and without them: %s', (_what, texts) => {
    for (const compiledFrom of [0, Infinity]) {
      expect(firstDifferenceInList(texts, (text) => text, compiledFrom)).toBeUndefined();
      expect(firstDifferenceInList(texts, (text) => `np.float64(${text})`, compiledFrom)).toBeUndefined();
    }
  });

  it('any decimal text', () => {
    const digits = fc.stringMatching(/^[0-9]{1,25}$/);
    const exponent = fc.option(fc.integer({ min: -400, max: 400 }), { nil: undefined });
    const text = fc
      .tuple(fc.constantFrom('', '-', '+'), digits, fc.option(digits, { nil: undefined }), exponent)
      .map(([sign, whole, fraction, power]) => {
        const point = fraction === undefined ? '' : `.${fraction}`;
        return `${sign}${whole}${point}${power === undefined ? '' : `e${String(power)}`}`;
      });
    fc.assert(
      fc.property(text, (each) => {
        expect(firstDifference([each])).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});
