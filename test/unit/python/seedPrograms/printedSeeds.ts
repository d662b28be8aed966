import type { SeedCase } from '../../../conformance/goldenRecord';
import { flatten } from '../../../conformance/nestedToArray';
import { comparePrinted, printedNumbers } from '../../../conformance/printedDigits';

/** Printed by versions that compute otherwise, or by another processor: Keras 3 does not print these digits either. */
export const otherDigits = new Set(['seed-27', 'seed-28', 'seed-37', 'seed-59', 'seed-60']);
/** tf.keras 2 took more axes of samples than one; Keras 3 raises a ValueError. */
export const refused = new Set(['seed-18', 'seed-20', 'seed-22']);

const withSingleSpaces = (text: string): string => text.replaceAll(/\s+/g, ' ');
/** `0.9, (step 0.1)`, `[5.], shape=(1,)`: the numbers without what names them. */
const withoutWords = (text: string): string => text.replaceAll(/\(step|shape=/g, '(');
export const numbersIn = (text: string): number[] => (printedNumbers(text) ?? []).map(({ value }) => value);

/** The printed numbers that the shown text does not have; undefined when it has all. */
export function missing(text: string, { printed, values }: SeedCase): readonly string[] | undefined {
  if (printed === null || withSingleSpaces(text) === withSingleSpaces(printed)) return undefined;
  const references = values.map(({ value }) => (Array.isArray(value) ? flatten(value as never) : [Number(value)]));
  const compared = comparePrinted(withoutWords(printed), numbersIn(text), references);
  if (compared === undefined) return [`shown: ${text}`];
  return compared.missed.length + compared.others.length === 0 ? undefined : [...compared.missed, ...compared.others];
}
