import { formatNumber } from '../../../format/formatNumber';
import { formatExponent, roundToDecimal, toFixedHalfEven } from '../../../format/decimal';
import { PythonError } from '../../calls/pythonError';
import { NotKnown } from '../notKnown';
import { reason } from '../reason';

/** What stands after the colon of a replacement field: `[[fill]align][sign][#][0][width][,][.precision][type]`. */
interface Spec {
  readonly fill: string;
  readonly align: string | undefined;
  readonly sign: string;
  readonly width: number;
  readonly grouping: string;
  readonly precision: number | undefined;
  readonly type: string;
}

const form = /^(?:(.)?([<>=^]))?([-+ ])?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/su;

function readSpec(text: string): Spec {
  const found = form.exec(text);
  if (found === null) throw new PythonError('ValueError', `Invalid format specifier '${text}'`);
  const [, fill, align, sign = '-', other, zero, width = '0', grouping = '', precision, type = ''] = found;
  if (other !== undefined) throw new NotKnown(reason('not-here', { name: `format '#'` }));
  return {
    fill: fill ?? (zero === undefined ? ' ' : '0'),
    align: align ?? (zero === undefined ? undefined : '='),
    sign,
    width: Number(width),
    grouping,
    precision: precision === undefined ? undefined : Number(precision),
    type,
  };
}

function aligned(spec: Spec, signText: string, body: string, ordinary: '<' | '>'): string {
  const room = Math.max(0, spec.width - signText.length - body.length);
  const fill = spec.fill;
  switch (spec.align ?? ordinary) {
    case '<':
      return signText + body + fill.repeat(room);
    case '=':
      return signText + fill.repeat(room) + body;
    case '^':
      return fill.repeat(Math.floor(room / 2)) + signText + body + fill.repeat(Math.ceil(room / 2));
    default:
      return fill.repeat(room) + signText + body;
  }
}

function grouped(body: string, separator: string): string {
  if (separator === '') return body;
  const [, whole = '', rest = ''] = /^(\d*)(.*)$/s.exec(body) ?? [];
  return whole.replaceAll(/\B(?=(\d{3})+$)/g, separator) + rest;
}

/** `%e` of a number that is not negative. */
export function exponential(size: number, precision: number): string {
  const { digits, exponent } = roundToDecimal(size, precision);
  const fraction = precision === 0 ? '' : `.${digits.slice(1).padEnd(precision, '0')}`;
  return digits.charAt(0) + fraction + formatExponent(exponent);
}

/**
 * `%g` of a number that is not negative.
 *
 * @param exponentFrom the power of ten from which on it is written with an exponent
 */
export function general(size: number, precision: number, exponentFrom = Math.max(precision, 1)): string {
  const significant = precision === 0 ? 1 : precision;
  const { exponent } = roundToDecimal(size, significant - 1);
  const text =
    exponent < -4 || exponent >= exponentFrom
      ? exponential(size, significant - 1)
      : toFixedHalfEven(size, significant - 1 - exponent);
  const [mantissa = '', power] = text.split('e');
  const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  return power === undefined ? short : `${short}e${power}`;
}

/** `%f` of a number that is not negative. */
function fixed(size: number, precision: number): string {
  if (size >= 1e21) throw new NotKnown(reason('precision'));
  return toFixedHalfEven(size, precision);
}

/** A float's digits without its sign, as the presentation type says. */
function floatBody(size: number, { type, precision }: Pick<Spec, 'type' | 'precision'>): string {
  if (Number.isNaN(size)) return /[A-Z]/.test(type) ? 'NAN' : 'nan';
  if (size === Infinity) return /[A-Z]/.test(type) ? 'INF' : 'inf';
  switch (type) {
    case 'f':
    case 'F':
      return fixed(size, precision ?? 6);
    case '%':
      return `${fixed(size * 100, precision ?? 6)}%`;
    case 'e':
      return exponential(size, precision ?? 6);
    case 'E':
      return exponential(size, precision ?? 6).toUpperCase();
    case 'g':
    case 'n':
      return general(size, precision ?? 6);
    case 'G':
      return general(size, precision ?? 6).toUpperCase();
    case '':
      return precision === undefined ? formatNumber(size, 'float64') : shortest(size, precision);
    default:
      throw new PythonError('ValueError', `Unknown format code '${type}' for object of type 'float'`);
  }
}

/** As `g`, but with at least one digit after the point, for which a digit of the precision is kept. */
function shortest(size: number, precision: number): string {
  const text = general(size, precision, Math.max(precision, 1) - 1);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

function signOf(value: number, { sign }: Spec): string {
  if (value < 0 || Object.is(value, -0)) return '-';
  return sign === '-' ? '' : sign;
}

/** `format(value, spec)` of a float. */
export function formatFloat(value: number, specText: string): string {
  const spec = readSpec(specText);
  return aligned(spec, signOf(value, spec), grouped(floatBody(Math.abs(value), spec), spec.grouping), '>');
}

const bases: Readonly<Record<string, number>> = { '': 10, d: 10, n: 10, b: 2, o: 8, x: 16, X: 16 };

/** `format(value, spec)` of an int. */
export function formatInt(value: number, specText: string): string {
  const spec = readSpec(specText);
  if (/[eEfFgG%]/.test(spec.type)) return formatFloat(value, specText);
  const base = bases[spec.type];
  if (base === undefined) {
    throw new PythonError('ValueError', `Unknown format code '${spec.type}' for object of type 'int'`);
  }
  if (spec.precision !== undefined) {
    throw new PythonError('ValueError', 'Precision not allowed in integer format specifier');
  }
  const digits = Math.abs(value).toString(base);
  const body = spec.type === 'X' ? digits.toUpperCase() : digits;
  return aligned(spec, signOf(value, spec), grouped(body, spec.grouping), '>');
}

/** `format(text, spec)` of a text. */
export function formatText(text: string, specText: string): string {
  const spec = readSpec(specText);
  if (spec.type !== '' && spec.type !== 's') {
    throw new PythonError('ValueError', `Unknown format code '${spec.type}' for object of type 'str'`);
  }
  return aligned(spec, '', spec.precision === undefined ? text : text.slice(0, spec.precision), '<');
}
