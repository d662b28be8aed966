import type { LayerActivation, LayerArgument, LayerArguments } from './definition';
import { valueError } from './layerError';

/** An argument as Python prints it. */
export function formatArgument(value: LayerArgument | undefined): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  const items = value.map((item) => (typeof item === 'string' ? `'${item}'` : formatArgument(item)));
  return items.length === 1 ? `(${items.join()},)` : `(${items.join(', ')})`;
}

interface SizesOptions {
  readonly allowZero?: boolean;
  /** Instead of the argument of the name: a part of it. */
  readonly value?: LayerArgument | undefined;
  /** What the message calls it. */
  readonly label?: string;
}

/**
 * One whole number for each spatial axis, given as one for all or as a tuple.
 *
 * Source: keras 3.15 · keras.src.utils.argument_validation.standardize_tuple
 */
export function sizesArgument(
  args: LayerArguments,
  name: string,
  count: number,
  { allowZero = false, value = args[name], label = name }: SizesOptions = {},
): readonly number[] {
  const sizes = typeof value === 'number' ? new Array<number>(count).fill(value) : value;
  const message = `The \`${label}\` argument must be a tuple of ${String(count)} integers. Received ${label}=${formatArgument(value)}`;
  if (!Array.isArray(sizes) || sizes.length !== count) throw valueError(message);
  const numbers = (sizes as readonly LayerArgument[]).filter((each): each is number => typeof each === 'number');
  if (numbers.length !== count) throw valueError(message);
  const refused = [...new Set(numbers.filter((each) => (allowZero ? each < 0 : each <= 0)))];
  if (refused.length > 0) {
    const rule = allowZero ? '>= 0' : '> 0';
    throw valueError(`${message}, including values {${refused.join(', ')}} that do not satisfy \`value ${rule}\``);
  }
  return numbers;
}

/** Two amounts, before and after, for each of several spatial axes, as `ZeroPadding2D` and `Cropping2D` take them. */
export function sidesArgument(args: LayerArguments, name: string, count: number): readonly (readonly number[])[] {
  const value = args[name];
  if (count === 1) return [sizesArgument(args, name, 2, { allowZero: true })];
  if (typeof value === 'number') return new Array<readonly number[]>(count).fill([value, value]);
  if (!Array.isArray(value) || value.length !== count) {
    const words = count === 2 ? 'two' : '3';
    throw valueError(`\`${name}\` should have ${words} elements. Received: ${name}=${formatArgument(value)}.`);
  }
  return (value as readonly LayerArgument[]).map((each, index) =>
    sizesArgument(args, name, 2, { allowZero: true, value: each, label: `${ordinals[index] ?? ''} entry of ${name}` }),
  );
}

const ordinals = ['1st', '2nd', '3rd'];

/** Whether channels are the last axis. Source: keras 3.15 · keras.src.backend.standardize_data_format */
export function channelsLast({ data_format: value = null }: LayerArguments): boolean {
  const format = value === null ? 'channels_last' : formatArgument(value).toLowerCase();
  if (format !== 'channels_last' && format !== 'channels_first') {
    throw valueError(
      `The \`data_format\` argument must be one of {'channels_first', 'channels_last'}. Received: data_format=${format}`,
    );
  }
  return format === 'channels_last';
}

/** How a window meets the edge. */
export type Padding = 'valid' | 'same' | 'causal';

/** The padding of a convolution. Source: keras 3.15 · keras.src.utils.argument_validation.standardize_padding */
export function convolutionPadding({ padding }: LayerArguments, rank: number): Padding {
  const allowed: readonly Padding[] = rank === 1 ? ['valid', 'same', 'causal'] : ['valid', 'same'];
  const given = formatArgument(padding).toLowerCase();
  const found = allowed.find((each) => each === given);
  if (found !== undefined) return found;
  const names = allowed.map((each) => `'${each}'`).join(', ');
  throw valueError(`The \`padding\` argument must be a list/tuple or one of {${names}}. Received: ${given}`);
}

/** A number that an argument has to be. */
export function numberArgument(args: LayerArguments, name: string): number {
  const value = args[name];
  if (typeof value === 'number') return value;
  throw valueError(`Expected a number for \`${name}\`. Received: ${name}=${formatArgument(value)}`);
}

/** A tuple of whole numbers of any length; one number is a tuple of one. */
export function tupleArgument(args: LayerArguments, name: string): readonly number[] {
  const value = args[name];
  const items = Array.isArray(value) ? (value as readonly LayerArgument[]) : [value];
  return items.map((item) => {
    if (typeof item === 'number') return item;
    throw valueError(`Expected a tuple of integers for \`${name}\`. Received: ${name}=${formatArgument(value)}`);
  });
}

/** The activation that an argument names, if any. */
export function activationArgument({ activation }: LayerArguments): { readonly activation?: LayerActivation } {
  return typeof activation === 'string' ? { activation: { identifier: activation } } : {};
}
