import { numberText } from '../../compare/numberText';
import type { Computation } from '../../compute/prepareComputation';
import { countOf } from '../../formula/dims';
import { throughSteps } from '../../formula/node';
import type { Node } from '../../formula/node';
import type { Check, Subject } from '../check';
import { finding, ifDifferent, withChange } from '../finding';
import type { Finding } from '../finding';
import { nodesOf } from '../formulaNodes';
import type { PlacedNode } from '../formulaNodes';
import { listText, placesWhere } from '../places';
import { replaceNode } from '../replaceNode';

/** A lower bound between 0 and this is an epsilon, below `highestFloor` the floor of a logarithm; others protect nothing. */
const largestEpsilon = 1e-3;
const highestFloor = -50;

/** Printed probabilities may be this far outside [0, 1]. */
const slack = 1e-6;

/** A bound that changes the result by less has no say in it. */
const telling = 1e-4;

/** Values at the edge of a logarithm or a quotient, which a bound has replaced: the result measures the bound. */
export const clippedValues: Check = {
  name: 'clippedValues',
  look: (subject) => {
    const { computation, definition } = subject;
    if (computation === undefined || definition.inputs.y_pred === undefined) return undefined;
    for (const placed of nodesOf(computation.formula)) {
      const clip = clipOf(placed.node, computation);
      const found = clip && clippedBy(clip, placed, computation, subject);
      if (found !== undefined) return found;
    }
    return undefined;
  },
};

interface Clip {
  readonly node: Node;
  readonly clipped: Node;
  readonly low: number;
  readonly high: number;
  /** The node with a bound that cuts off more. */
  readonly tighter: Node;
  readonly otherLow: number;
}

/** A clip, or a lower bound alone, that keeps predictions from an edge. */
function clipOf(node: Node, computation: Computation): Clip | undefined {
  if (node.kind !== 'elementwise') return undefined;
  const [clipped, lowNode, highNode] = node.operands;
  if (clipped === undefined || lowNode === undefined || !isOfPrediction(clipped)) return undefined;
  const low = numberOf(lowNode, computation);
  if (low === undefined || !(low <= highestFloor || (low > 0 && low < largestEpsilon))) return undefined;
  const otherLow = low > 0 ? low * 10 : low / 2;
  if (node.function.name === 'maximum') {
    const tighter = { ...node, operands: [clipped, constant(otherLow)] };
    return { node, clipped, low, high: Infinity, tighter, otherLow };
  }
  const high = highNode && numberOf(highNode, computation);
  if (node.function.name !== 'clip' || high === undefined) return undefined;
  const otherHigh = high < 1 ? 1 - (1 - high) * 10 : high;
  const tighter = { ...node, operands: [clipped, constant(otherLow), constant(otherHigh)] };
  return { node, clipped, low, high, tighter, otherLow };
}

const constant = (value: number): Node => ({ kind: 'constant', dims: [], value, symbol: undefined });

const numberOf = (node: Node, { values }: Computation): number | undefined =>
  countOf(node.dims) === 1 ? values(node)[0] : undefined;

/** Labels are clipped too, of which 0 is an ordinary one. */
function isOfPrediction(node: Node): boolean {
  return (node.kind === 'input' && node.name === 'y_pred') || throughSteps(node).some(isOfPrediction);
}

function clippedBy(clip: Clip, { step }: PlacedNode, computation: Computation, subject: Subject): Finding | undefined {
  const { clipped, low, high, otherLow } = clip;
  const data = computation.values(clipped);
  const shape = clipped.dims.map(({ size }) => size);
  const places = placesWhere({ data, shape }, (value) => value < low || value > high);
  if (places.count === 0 || subject.value === undefined) return undefined;
  const params = {
    step: step.name,
    count: places.count,
    total: data.length,
    first: numberText(places.first),
    low: numberText(low),
    high: high === Infinity ? '∞' : numberText(high),
    other_low: numberText(otherLow),
    where: listText(places.samples),
  };
  // What lies far beyond is no rounding at an edge: there the clip itself changes the result.
  const isCut = data.some((value) => (Number.isFinite(value) && value < -slack && low > 0) || value > high + slack);
  const replacement = isCut ? clip.clipped : clip.tighter;
  const results = computation.values(replaceNode(computation.formula.result.node, clip.node, replacement));
  const other = results.reduce((sum, value) => sum + value, 0) / results.length;
  const found = finding(isCut ? 'values.cut' : 'values.clipped', 'info', { params, samples: places.samples });
  return ifDifferent(withChange(found, subject.value, other), telling);
}
