import type { Nested } from '../../src/core/array/ndarray';
import { findDefinition } from '../../src/core/catalogue/registry';
import { compareNested } from './compareNested';
import type { GoldenRecord, GoldenValue, SeedCase } from './goldenRecord';
import { flatten } from './nestedToArray';
import { failed } from './outcome';
import type { Outcome } from './outcome';
import { comparePrinted } from './printedDigits';
import { toleranceOf } from './tolerance';

/** Oracles that follow Keras 3: the library itself, and its TensorFlow backend's operations carried out one by one. */
const keras3 = /^keras 3\.|of Keras's TensorFlow backend/;

/**
 * The record as its oracles compute it: a case with values of other backends than TensorFlow only is one for Keras on
 * torch, where the catalogue has the function for it.
 */
export function onItsBackend(record: GoldenRecord): GoldenRecord {
  const oracles = record.seed?.values.map(({ oracle }) => oracle) ?? [];
  const isOfOthers =
    oracles.some((each) => /^keras 3\S* torch$/.test(each)) && !oracles.some((each) => /tensorflow/i.test(each));
  const onTorch = isOfOthers ? findDefinition(record.function?.replace(/^keras\./, 'keras_torch.') ?? '') : undefined;
  return onTorch === undefined ? record : { ...record, group: onTorch.id, function: onTorch.id };
}

/**
 * Checks a value against a case of the seed documents: Keras 3's value within the tolerance (TensorFlow's, where it is
 * given), and in float32 the document's printed digits, wherever Keras 3 prints them too. Digits that come out in
 * float64 only, or not at all, are remarked on.
 */
export function checkSeed(
  record: GoldenRecord & { readonly seed: SeedCase },
  got: Nested,
  gotInFloat64?: Nested,
): Outcome {
  const { printed, values } = record.seed;
  const references = values.filter((each) => keras3.test(each.oracle) && each.value !== undefined);
  const reference = references.find((each) => /tensorflow/i.test(each.oracle)) ?? references[0];
  if (reference?.value === undefined) return { status: 'nothingToCheck', reason: 'no value of Keras 3 in it' };
  const { equal, error, share, difference } = compareNested(got, reference.value, toleranceOf(record));
  if (!equal) return failed(reference.value, got, difference ?? '', error, share);
  if (printed === null || record.dtype !== 'float32') return { status: 'passed', error, share };

  const digits = comparePrinted(
    printed,
    flatten(got),
    references.map((each) => numbersOf(each.value)),
  );
  if (digits === undefined) return { status: 'passed', error, share };
  if (digits.missed.length > 0)
    return failed(printed, got, `printed digits: ${digits.missed.join('; ')}`, error, share);
  return { status: 'passed', error, share, ...remarkOn(digits.others, printed, gotInFloat64) };
}

function remarkOn(others: readonly string[], printed: string, gotInFloat64: Nested | undefined): { remark?: string } {
  if (others.length === 0) return {};
  const inFloat64 = gotInFloat64 === undefined ? undefined : comparePrinted(printed, flatten(gotInFloat64), []);
  if (inFloat64?.others.length === 0) return { remark: 'the printed digits come out in float64, not in float32' };
  return { remark: `not to the printed digit, nor with Keras 3: ${others.join('; ')}` };
}

function numbersOf(value: GoldenValue | undefined): number[] {
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? flatten(value as readonly Nested[]) : [];
}
