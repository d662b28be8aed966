/** A number as it stands in a text: its value, and how many digits were printed. */
interface PrintedNumber {
  readonly value: number;
  /** Digits after the point. */
  readonly decimals: number;
  readonly exponential: boolean;
  readonly percent: boolean;
}

const numberPattern = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?/gi;

/**
 * The numbers of a printed array or scalar in order, or undefined when the text holds anything but numbers, brackets and
 * commas ("total 6.0, count 3.0"): then it is not the plain value.
 */
export function printedNumbers(printed: string): readonly PrintedNumber[] | undefined {
  if (printed.replaceAll(numberPattern, '').replaceAll(/[[\](),\s]/g, '') !== '') return undefined;
  return (printed.match(numberPattern) ?? []).map((token) => {
    const [mantissa = '', exponent] = token.replace('%', '').toLowerCase().split('e');
    return {
      value: Number(token.replace('%', '')),
      decimals: mantissa.split('.')[1]?.length ?? 0,
      exponential: exponent !== undefined,
      percent: token.endsWith('%'),
    };
  });
}

/** Whether `value`, rounded to the digits that were printed, is the printed number. */
export function printsAs(value: number, printed: PrintedNumber): boolean {
  const shown = printed.percent ? value * 100 : value;
  const text = printed.exponential ? shown.toExponential(printed.decimals) : shown.toFixed(printed.decimals);
  return Number(text) === printed.value;
}

/** How a value's digits compare with a printed text. */
export interface PrintedComparison {
  /** Numbers that come out to the printed digits. */
  readonly agree: number;
  /** Numbers that some reference value brings out to the printed digits, and this value does not. */
  readonly missed: readonly string[];
  /** Numbers that no reference value brings out either: another version's, or another processor's last digit. */
  readonly others: readonly string[];
}

/**
 * Compares the digits of a printed text with a value's, number by number; undefined when the text is not the plain value.
 *
 * One number printed for many is their mean (Keras before 2.3 averaged where Keras 3 leaves that to the caller).
 */
export function comparePrinted(
  printed: string,
  got: readonly number[],
  references: readonly (readonly number[])[],
): PrintedComparison | undefined {
  const numbers = printedNumbers(printed);
  if (numbers === undefined) return undefined;
  const shown = numbers.length === 1 ? mean : (values: readonly number[]): readonly number[] => values;
  const values = shown(got);
  if (numbers.length !== values.length) return undefined;
  let agree = 0;
  const others: string[] = [];
  const missed: string[] = [];
  numbers.forEach((number, index) => {
    if (printsAs(values[index] ?? NaN, number)) agree++;
    else {
      const isReached = references.some((reference) => printsAs(shown(reference)[index] ?? NaN, number));
      (isReached ? missed : others).push(`printed ${String(number.value)}, received ${String(values[index])}`);
    }
  });
  return { agree, missed, others };
}

const mean = (values: readonly number[]): readonly number[] => [
  values.reduce((sum, value) => sum + value, 0) / values.length,
];
