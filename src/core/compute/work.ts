import { ndarray } from '../array/ndarray';
import { roles } from '../catalogue/definition';
import { formatArray } from '../format/formatArray';
import { formatNumber } from '../format/formatNumber';
import { countOf } from '../formula/dims';
import type { Node } from '../formula/node';
import { asValue } from '../formula/tex/tex';
import { indexed, typeset } from '../formula/tex/typeset';
import { typesetNumbers, valuesAt } from '../formula/tex/typesetNumbers';
import type { Focus } from '../formula/tex/typesetNumbers';
import { prepareComputation } from './prepareComputation';
import type { Computation } from './prepareComputation';
import { focusAt, inputNode, sampleAxes } from './sampleAxes';
import type { ComputeRequest, Worked, WorkedStep } from './types';

/**
 * The steps of a request with the user's numbers in them, for one sample, counted from 0 (the nearest one there is).
 *
 * A sample is what has a value of its own before the reduction: a row for most losses, an element where the function
 * works element by element. Undefined when the request cannot be computed.
 */
export function work(request: ComputeRequest, sample: number): Worked | undefined {
  const { value: computation } = prepareComputation(request);
  return computation && workedOf(computation, sample);
}

/** The same of a request that was made ready before. */
export function workedOf(computation: Computation, sample: number): Worked {
  const { formula, arrays, precision } = computation;
  const along = sampleAxes(formula);
  const samples = countOf(along);
  const chosen = Math.min(Math.max(0, Math.trunc(sample)), Math.max(0, samples - 1));
  const focus = focusAt(along, chosen);
  const inputs = roles.flatMap((role) => {
    const node = arrays[role] === undefined ? undefined : inputNode(formula, role);
    return node === undefined ? [] : [{ role, text: valueText(computation, node, focus) }];
  });
  const steps = formula.steps.map((step): WorkedStep => {
    const letters = new Set(step.node.dims.filter((dim) => !dim.reduced).map((dim) => dim.letter));
    return {
      name: step.name,
      symbol: indexed(step.symbol, step.node.dims).tex,
      general: asValue(typeset(step.node)),
      tex: asValue(typesetNumbers(step.node, focus, computation.values)),
      value: valueText(computation, step.node, focus),
      overall: samples > 1 && ![...focus.keys()].some((letter) => letters.has(letter)),
    };
  });
  return { samples, sample: chosen, index: [...focus.values()], inputs, steps, precision };
}

/** Longer lists are shortened as NumPy shortens them. */
const mostValues = 1000;

function valueText(computation: Computation, node: Node, focus: Focus): string {
  const { precision } = computation;
  const dtype = precision === 'float32' ? 'float32' : 'float64';
  const values = valuesAt(computation.values(node), node.dims, focus);
  const open = node.dims.filter((dim) => !dim.reduced && !focus.has(dim.letter));
  if (open.length === 0) return formatNumber(values[0] ?? NaN, dtype);
  return formatArray(
    ndarray(
      values,
      open.map((dim) => dim.size),
      dtype,
    ),
    { threshold: mostValues },
  );
}
