import { sizeOf, type NDArray } from '../../../array/ndarray';
import { isFloat } from '../../../text/read/castTo';
import { roundToDecimal, toFixedHalfEven, formatExponent } from '../../../format/decimal';

const digits = 4;
const lineWidth = 80;
const edgeItems = 3;
const threshold = 1000;
const prefix = 'tensor(';

const sign = (value: number): string => (value < 0 || Object.is(value, -0) ? '-' : '');

function fixed(value: number, places: number): string {
  return Math.abs(value) < 1e21 ? sign(value) + toFixedHalfEven(Math.abs(value), places) : String(value);
}

function scientific(value: number): string {
  const { digits: written, exponent } = roundToDecimal(Math.abs(value), digits);
  return `${sign(value)}${written.charAt(0)}.${written.slice(1).padEnd(digits, '0')}${formatExponent(exponent)}`;
}

/** Writes one number, all of them with the same width. */
type Word = (value: number) => string;

function floatWord(values: readonly number[]): Word {
  const counted = values.filter((value) => value !== 0 && Number.isFinite(value));
  const sizes = counted.map(Math.abs);
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  const smallest = sizes.reduce((a, b) => Math.min(a, b), Infinity);
  const whole = counted.every(Number.isInteger);
  const exponents = counted.length > 0 && (largest / smallest > 1000 || largest > 1e8 || (!whole && smallest < 1e-4));
  const finite: Word = exponents
    ? scientific
    : whole
      ? (value) => `${fixed(value, 0)}.`
      : (value) => fixed(value, digits);
  return (value) => {
    if (Number.isNaN(value)) return 'nan';
    if (Number.isFinite(value)) return finite(value);
    return value < 0 ? '-inf' : 'inf';
  };
}

function wordOf({ dtype }: NDArray, values: readonly number[]): Word {
  if (dtype === 'bool') return (value) => (value === 0 ? 'False' : 'True');
  return isFloat(dtype) ? floatWord(values) : String;
}

/** The positions along an axis that are shown; undefined stands for those left out. */
function shownItems(length: number, shorten: boolean): (number | undefined)[] {
  const all = Array.from({ length }, (_, i) => i);
  if (!shorten || length <= 2 * edgeItems) return all;
  return [...all.slice(0, edgeItems), undefined, ...all.slice(length - edgeItems)];
}

function rows(array: NDArray, word: Word, width: number, shorten: boolean): string {
  const { data, shape } = array;
  const write = (axis: number, start: number, indent: number): string => {
    const length = shape[axis] ?? 0;
    const step = sizeOf(shape.slice(axis + 1));
    if (axis < shape.length - 1) {
      const parts = shownItems(length, shorten).map((i) =>
        i === undefined ? '...' : write(axis + 1, start + i * step, indent + 1),
      );
      return `[${parts.join(`,${'\n'.repeat(shape.length - axis - 1)}${' '.repeat(indent + 1)}`)}]`;
    }
    const words = shownItems(length, shorten).map((i) =>
      i === undefined ? ' ...' : word(data[start + i] ?? NaN).padStart(width),
    );
    const perLine = Math.max(1, Math.floor((lineWidth - indent) / (width + 2)));
    const lines = Array.from({ length: Math.ceil(words.length / perLine) }, (_, i) =>
      words.slice(i * perLine, (i + 1) * perLine).join(', '),
    );
    return `[${lines.join(`,\n${' '.repeat(indent + 1)}`)}]`;
  };
  return write(0, 0, prefix.length);
}

/**
 * A tensor as PyTorch prints it: `tensor([0.5000, 1.2500])`, four digits after the point, the dtype where it is not the
 * default.
 *
 * Source: PyTorch 2 `torch._tensor_str`, default print options.
 */
export function printTorch(array: NDArray): string {
  const { data, shape, dtype } = array;
  const values = Array.from(data);
  const word = wordOf(array, values);
  const suffix = saysDtype(array) ? `, dtype=torch.${dtype}` : '';
  if (shape.length === 0) return `${prefix}${word(data[0] ?? NaN)}${suffix})`;
  if (data.length === 0) {
    const size = shape.length === 1 ? '' : `, size=(${shape.join(', ')})`;
    return `${prefix}[]${size}${suffix})`;
  }
  const width = values.reduce((most, value) => Math.max(most, measured(word, value, dtype)), 1);
  return `${prefix}${rows(array, word, width, data.length > threshold)}${suffix})`;
}

/** Whether the dtype is written: where the values do not say it. */
function saysDtype({ data, dtype }: NDArray): boolean {
  if (dtype === 'float32') return false;
  return data.length === 0 || (dtype !== 'int64' && dtype !== 'bool');
}

/** PyTorch measures numbers other than 0 only; `0.` and `nan` take what room there is. */
function measured(word: Word, value: number, dtype: NDArray['dtype']): number {
  return isFloat(dtype) && (value === 0 || !Number.isFinite(value)) ? 1 : word(value).length;
}
