/** A binary floating-point format, and when NumPy writes its numbers with an exponent. */
interface FloatFormat {
  /** Bits of the significand, the hidden one included. */
  readonly bits: number;
  /** Exponent of the smallest normal number. */
  readonly minExponent: number;
  readonly largest: number;
  /** A decimal of so many digits comes back unchanged when it is stored in this format and read again. */
  readonly sureDigits: number;
  /** From here on NumPy prints a scalar as `1e+16`. */
  readonly scalarExponentFrom: number;
  /** An array with a value from here on is printed with exponents. */
  readonly arrayExponentFrom: number;
}

/**
 * The float dtypes. The limits are those of NumPy 2.4; before 2.3, float32 and float16 used those of float64. NumPy
 * itself has no bfloat16: its limits here follow from the same rule, 10 to the number of exact decimal digits.
 */
export const floatFormats = {
  float64: {
    bits: 53,
    minExponent: -1022,
    largest: Number.MAX_VALUE,
    sureDigits: 15,
    scalarExponentFrom: 1e16,
    arrayExponentFrom: 1e8,
  },
  float32: {
    bits: 24,
    minExponent: -126,
    largest: 3.4028234663852886e38,
    sureDigits: 6,
    scalarExponentFrom: 1e6,
    arrayExponentFrom: 1e6,
  },
  float16: {
    bits: 11,
    minExponent: -14,
    largest: 65504,
    sureDigits: 3,
    scalarExponentFrom: 1e3,
    arrayExponentFrom: 1e3,
  },
  bfloat16: {
    bits: 8,
    minExponent: -126,
    largest: 3.3895313892515355e38,
    sureDigits: 2,
    scalarExponentFrom: 1e2,
    arrayExponentFrom: 1e2,
  },
} as const satisfies Record<string, FloatFormat>;

export type FloatDType = keyof typeof floatFormats;

/** The number of this float format nearest to `value`; of two equally near ones, that with the even last bit. */
export function roundToFormat(value: number, dtype: FloatDType): number {
  if (dtype === 'float64') return value;
  if (dtype === 'float32') return Math.fround(value);
  if (value === 0 || !Number.isFinite(value)) return value;
  const { bits, minExponent, largest } = floatFormats[dtype];
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(value))), minExponent);
  const step = 2 ** (exponent - bits + 1);
  const steps = value / step;
  const below = Math.floor(steps);
  const rest = steps - below;
  const up = rest > 0.5 || (rest === 0.5 && below % 2 !== 0);
  const rounded = (up ? below + 1 : below) * step;
  return Math.abs(rounded) > largest ? Math.sign(value) * Infinity : rounded;
}
