import { sameBits } from '../../core/array/sameBits';
import type { Definition } from '../../core/catalogue/definition';
import type { Precision } from '../../core/compute/types';
import type { RoledArray } from '../session';

/** Of so many groups of arrays something is kept. */
const keptGroups = 8;
/** Larger arrays are not kept. */
const keptValues = 100_000;

/** What the numbers of a hover depend on. */
export interface HoveredArrays {
  readonly arrays: readonly Pick<RoledArray, 'role' | 'array'>[];
  readonly theme: 'light' | 'dark';
  readonly precision: Precision;
  /** All functions that there are. */
  readonly definitions: readonly Definition[];
}

/** Keeps what was worked out for arrays that were hovered over lately: most edits leave them as they are. */
export class HoveredLately<Result> {
  /** The last one at the end. */
  readonly #kept: { readonly hovered: HoveredArrays; readonly result: Result }[] = [];

  find(hovered: HoveredArrays): Result | undefined {
    return this.#kept.find((each) => isSame(each.hovered, hovered))?.result;
  }

  keep(hovered: HoveredArrays, result: Result): void {
    if (hovered.arrays.some(({ array: { data } }) => data.length > keptValues)) return;
    this.#kept.push({ hovered, result });
    if (this.#kept.length > keptGroups) this.#kept.shift();
  }
}

function isSame(a: HoveredArrays, b: HoveredArrays): boolean {
  const isSameLook = a.theme === b.theme && a.precision === b.precision && a.definitions === b.definitions;
  return isSameLook && a.arrays.length === b.arrays.length && a.arrays.every((each, at) => areSame(each, b.arrays[at]));
}

function areSame(a: HoveredArrays['arrays'][number], b: HoveredArrays['arrays'][number] | undefined): boolean {
  if (a.role !== b?.role || a.array.dtype !== b.array.dtype) return false;
  return a.array.shape.join() === b.array.shape.join() && sameBits(a.array.data, b.array.data);
}
