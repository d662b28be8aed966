import { countClasses, countClassesInBoth } from '../../array/countClasses';
import { countEqual } from '../../array/countEqual';
import { sameBits } from '../../array/sameBits';
import type { Dims } from '../dims';
import { countOf } from '../dims';
import type { Node } from '../node';
import { unnamed } from './fusion';
import { areFirst } from './strided';

type Elementwise = Extract<Node, { kind: 'elementwise' }>;

/** So many ones and zeros add up exactly in float32 too, in whatever order. */
const mostSamples = 2 ** 24;

/**
 * A sum over all samples that counts classes: `sum(y == classes, 0)`, or `sum((y == classes) * (z == classes), 0)`. One look
 * at each sample does what would take as many comparisons as there are classes. A class alone is a list of one. Without
 * classes it counts equal labels, `sum(y == z, 0)`.
 */
export interface ClassCounts {
  /** One or two arrays with a label for each sample. */
  readonly labels: readonly Node[];
  readonly classes: Node | undefined;
}

interface Match {
  readonly labels: Node;
  readonly classes: Node;
  /** The classes as numbers. */
  readonly values: Float64Array;
}

/** Recognises what counts classes, through the names of steps. */
export function asClassCounts({
  operand,
  axes,
  function: { adds },
}: Extract<Node, { kind: 'reduction' }>): ClassCounts | undefined {
  const { dims } = operand;
  const classAxis = dims.length - 1;
  if (adds !== true || axes.includes(classAxis) || axes.length !== classAxis || !areFirst(axes, dims)) return undefined;
  const samples = countOf(dims.slice(0, classAxis));
  const counted = unnamed(operand);
  if (samples > mostSamples || counted.kind !== 'elementwise') return undefined;
  return asEqualLabels(counted, samples) ?? asMatches(counted, samples);
}

/** The counts, given the values of the nodes. */
export function countedClasses({ labels, classes }: ClassCounts, valuesOf: (node: Node) => Float64Array): Float64Array {
  const [first = new Float64Array(), second] = labels.map(valuesOf);
  if (classes === undefined) return Float64Array.of(countEqual(first, second ?? first));
  const list = valuesOf(classes);
  return second === undefined ? countClasses(first, list) : countClassesInBoth(first, second, list);
}

/** `y == z`, both of which are arrays that need not be computed. */
function asEqualLabels(counted: Elementwise, samples: number): ClassCounts | undefined {
  const { operands, dims } = counted;
  const isEquality = counted.function.name === 'equal' && dims.at(-1)?.size === 1;
  const areLabels = operands.every((operand) => isVector(operand, samples, dims) && isInput(operand));
  return isEquality && areLabels ? { labels: operands, classes: undefined } : undefined;
}

/** One match of labels with classes, or a product of two with the same classes. */
function asMatches(counted: Elementwise, samples: number): ClassCounts | undefined {
  const isBoth = counted.function.name === 'multiply';
  const [first, second] = (isBoth ? counted.operands : [counted]).map((node) => asMatch(node, samples));
  if (first === undefined || first.values.length !== counted.dims.at(-1)?.size) return undefined;
  const { classes } = first;
  if (!isBoth) return { labels: [first.labels], classes };
  if (second === undefined || !sameBits(first.values, second.values)) return undefined;
  return { labels: [first.labels, second.labels], classes };
}

/** `y == classes`: a label for each sample beside a list of classes or, where the labels are an input, beside one class. */
function asMatch(node: Node, samples: number): Match | undefined {
  const match = unnamed(node);
  if (match.kind !== 'elementwise' || match.function.name !== 'equal') return undefined;
  const classes = match.operands.map(unnamed).find(({ kind }) => kind === 'list' || kind === 'constant');
  const labels = match.operands.find((operand) => unnamed(operand) !== classes);
  const values = classes && classesOf(classes);
  if (classes === undefined || values === undefined || labels === undefined) return undefined;
  const areLabels = isVector(labels, samples, match.dims) && (classes.kind === 'list' || isInput(labels));
  return areLabels ? { labels, classes, values } : undefined;
}

function classesOf(node: Node): Float64Array | undefined {
  if (node.kind === 'constant') return Float64Array.of(node.value);
  return node.kind === 'list' && node.dims.length === 1 ? node.values : undefined;
}

/** A label for each sample, along the axes of what is compared. */
function isVector(labels: Node, samples: number, { length }: Dims): boolean {
  return countOf(labels.dims) === samples && labels.dims.at(-1)?.size === 1 && labels.dims.length === length;
}

/** An array that is there, with whatever axes. */
function isInput(node: Node): boolean {
  return node.kind === 'input' || (node.kind === 'step' && isInput(node.node));
}
