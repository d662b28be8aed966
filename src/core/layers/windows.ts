import { sizeOf } from '../array/ndarray';
import type { Padding } from './layerArguments';

/** A window that goes over spatial axes: its size, steps and holes along each, and what it does at the edges. */
export interface Window {
  readonly size: readonly number[];
  readonly strides: readonly number[];
  readonly dilation: readonly number[];
  readonly padding: Padding;
}

/** How far a window reaches along an axis, holes included. */
function reach({ size, dilation }: Window, axis: number): number {
  return at(dilation, axis) * (at(size, axis) - 1) + 1;
}

/** How many places a window has along an axis of this length; not above 0 when it does not fit. */
export function placesAlong(window: Window, length: number, axis: number): number {
  const free = window.padding === 'valid' ? length - reach(window, axis) : length - 1;
  return Math.floor(free / at(window.strides, axis)) + 1;
}

/**
 * How many values are added before an axis. "same" adds as few as the windows need, the smaller half in front, as
 * TensorFlow does; "causal" lets a window see nothing that comes later.
 */
function paddingBefore(window: Window, length: number, axis: number): number {
  if (window.padding === 'valid') return 0;
  if (window.padding === 'causal') return reach(window, axis) - 1;
  return Math.floor(samePadding(window, length, axis) / 2);
}

/** How many values "same" adds to an axis. */
function samePadding(window: Window, length: number, axis: number): number {
  const needed = (placesAlong(window, length, axis) - 1) * at(window.strides, axis) + reach(window, axis);
  return Math.max(needed - length, 0);
}

/** Whether every axis has as many values added in front of it as behind it. */
export function isEvenlyPadded(window: Window, lengths: readonly number[]): boolean {
  return window.padding !== 'same' || lengths.every((length, axis) => samePadding(window, length, axis) % 2 === 0);
}

/** What a window covers at one of its places: pairs of a place of the input and a place within the window. */
export interface Cover {
  readonly input: readonly number[];
  readonly within: readonly number[];
}

/** What a window sees beyond the edges: nothing, or the value at the edge again. */
export type Edges = 'left out' | 'repeated';

/** What the window covers at each of its places, in C order. */
export function coversOf(window: Window, lengths: readonly number[], edges: Edges = 'left out'): readonly Cover[] {
  const steps = lengths.map((length, axis) => {
    const pairs = stepsAlong(window, length, axis);
    return pairs.map((each) => (edges === 'repeated' ? clamped(each, length) : inside(each, length)));
  });
  const covers: Cover[] = [];
  const total = sizeOf(steps.map(({ length }) => length));
  for (let place = 0; place < total; place += 1) covers.push(coverAt(place, steps, window.size, lengths));
  return covers;
}

/** For each place of the window along one axis: the pairs of an index of the input and an index within the window. */
function stepsAlong(window: Window, length: number, axis: number): readonly (readonly Pair[])[] {
  const before = paddingBefore(window, length, axis);
  return Array.from({ length: placesAlong(window, length, axis) }, (_, place) => {
    const start = place * at(window.strides, axis) - before;
    return Array.from({ length: at(window.size, axis) }, (__, within): Pair => {
      return [start + within * at(window.dilation, axis), within];
    });
  });
}

const inside = (pairs: readonly Pair[], length: number): readonly Pair[] =>
  pairs.filter(([input]) => input >= 0 && input < length);

const clamped = (pairs: readonly Pair[], length: number): readonly Pair[] =>
  pairs.map(([input, within]) => [Math.min(Math.max(input, 0), length - 1), within]);

type Pair = readonly [input: number, within: number];

/** Joins the pairs of every axis at a place that is counted in C order. */
function coverAt(
  place: number,
  steps: readonly (readonly (readonly Pair[])[])[],
  size: readonly number[],
  lengths: readonly number[],
): Cover {
  let rest = place;
  let pairs: readonly Pair[] = [[0, 0]];
  let inputStep = 1;
  let withinStep = 1;
  for (let axis = steps.length - 1; axis >= 0; axis -= 1) {
    const along = at(steps, axis);
    const here = at(along, rest % along.length);
    rest = Math.floor(rest / along.length);
    const [forInput, forWithin] = [inputStep, withinStep];
    pairs = here.flatMap(([input, within]) =>
      pairs.map(([inputBefore, withinBefore]): Pair => [
        input * forInput + inputBefore,
        within * forWithin + withinBefore,
      ]),
    );
    inputStep *= at(lengths, axis);
    withinStep *= at(size, axis);
  }
  return { input: pairs.map(([input]) => input), within: pairs.map(([, within]) => within) };
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${String(index)} of ${String(items.length)}`);
  return item;
}
