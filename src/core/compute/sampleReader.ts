import { ndarray } from '../array/ndarray';
import type { NDArray } from '../array/ndarray';
import type { Role } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import { formatArray } from '../format/formatArray';
import type { Dims } from '../formula/dims';
import { countOf } from '../formula/dims';
import type { Focus } from '../formula/tex/typesetNumbers';
import { valuesAt } from '../formula/tex/typesetNumbers';
import { prepareComputation } from './prepareComputation';
import type { Computation } from './prepareComputation';
import { focusAt, inputNode, sampleAxes } from './sampleAxes';
import type { ComputeRequest, Inputs } from './types';

/** What a sample's own values are in one input. */
export interface SampleInput {
  readonly role: Role;
  /** As NumPy prints them, on one line, the middle of many left out. */
  readonly text: (sample: number) => string;
  /** Their positions in the input, in C order; undefined where they are not neighbours. */
  readonly positions: (sample: number) => { readonly start: number; readonly end: number } | undefined;
}

/** Many samples of one request, without computing it again for each. */
export interface SampleReader {
  readonly samples: number;
  /** The sample's index along each axis, as in `y_pred[1, 2]`. */
  readonly index: (sample: number) => readonly number[];
  /** The inputs that have values of their own for each sample: no class weights, and none when all samples are one. */
  readonly inputs: readonly SampleInput[];
}

/** How the samples of a request lie in its inputs, as plain data: what takes long to find out about large arrays. */
export interface SampleLayout {
  /** The axes along which samples are counted. */
  readonly along: Dims;
  /** The inputs that have values of their own for each sample, with their axes. */
  readonly inputs: readonly { readonly role: Role; readonly dims: Dims }[];
}

/** Longer rows are shortened. */
const mostValues = 6;

/** The samples of a request, counted as `work` counts them. Undefined when the request cannot be computed. */
export function sampleReader(request: ComputeRequest): SampleReader | undefined {
  const { value: computation } = prepareComputation(request);
  return computation && readSamples(layoutOf(computation), request.inputs);
}

/** How the samples lie in the inputs of a request that was made ready. */
export function layoutOf({ formula, arrays }: Pick<Computation, 'formula' | 'arrays'>): SampleLayout {
  const along = sampleAxes(formula);
  const inputs = roles.flatMap((role): SampleLayout['inputs'] => {
    const dims = arrays[role] && inputNode(formula, role)?.dims;
    const isAlong = dims !== undefined && along.some(({ letter, size }) => size > 1 && sizeAlong(dims, letter) > 1);
    return isAlong ? [{ role, dims }] : [];
  });
  return { along, inputs };
}

/** The samples of the request that a layout is of; costs next to nothing. */
export function readSamples({ along, inputs }: SampleLayout, arrays: Inputs): SampleReader {
  return {
    samples: countOf(along),
    index: (sample) => [...focusAt(along, sample).values()],
    inputs: inputs.flatMap(({ role, dims }): readonly SampleInput[] => {
      const array = arrays[role];
      if (array === undefined) return [];
      return [
        {
          role,
          text: (sample) => textAt(array, dims, focusAt(along, sample)),
          positions: (sample) => positionsAt(dims, focusAt(along, sample)),
        },
      ];
    }),
  };
}

function sizeAlong(dims: Dims, letter: string): number {
  return dims.find((dim) => dim.letter === letter)?.size ?? 1;
}

function textAt({ data, dtype }: NDArray, dims: Dims, focus: Focus): string {
  const open = dims.filter((dim) => !dim.reduced && dim.size !== 1 && !focus.has(dim.letter));
  const shape = open.map(({ size }) => size);
  const values = ndarray(valuesAt(data, dims, focus), shape, dtype);
  const options = { separator: ', ', precision: 4, threshold: mostValues, edgeItems: 2, lineWidth: Infinity };
  return formatArray(values, options).replaceAll(/\s*\n\s*/g, ' ');
}

/** The axes that the sample decides come before all others, or its values lie apart. */
function positionsAt(dims: Dims, focus: Focus): { start: number; end: number } | undefined {
  let start = 0;
  let length = 1;
  let stride = 1;
  let isInside = true;
  for (const { size, letter } of [...dims].reverse()) {
    const index = size === 1 ? 0 : focus.get(letter);
    if (index === undefined) {
      if (!isInside) return undefined;
      length *= size;
    } else if (size > 1) {
      isInside = false;
      start += index * stride;
    }
    stride *= size;
  }
  return { start, end: start + length };
}
