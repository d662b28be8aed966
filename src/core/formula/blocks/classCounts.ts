import { countClasses, countClassesInBoth } from '../../array/countClasses';
import { sameBits } from '../../array/sameBits';
import { countOf } from '../dims';
import type { Node } from '../node';
import { unnamed } from './fusion';
import { areFirst } from './strided';

/** So many ones and zeros add up exactly in float32 too, in whatever order. */
const mostSamples = 2 ** 24;

/**
 * A sum over all samples that counts classes: `sum(y == classes, 0)`, or `sum((y == classes) * (z == classes), 0)`. One look
 * at each sample does what would take as many comparisons as there are classes.
 */
export interface ClassCounts {
  /** One or two arrays with a label for each sample. */
  readonly labels: readonly Node[];
  readonly classes: Node;
}

interface Match {
  readonly labels: Node;
  readonly classes: Extract<Node, { kind: 'list' }>;
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
  const isBoth = counted.kind === 'elementwise' && counted.function.name === 'multiply';
  const [first, second] = (isBoth ? counted.operands : [counted]).map((node) => asMatch(node, samples));
  if (samples > mostSamples || first === undefined || first.classes.values.length !== dims[classAxis]?.size) {
    return undefined;
  }
  if (!isBoth) return { labels: [first.labels], classes: first.classes };
  if (second === undefined || !sameBits(first.classes.values, second.classes.values)) return undefined;
  return { labels: [first.labels, second.labels], classes: first.classes };
}

/** The counts, given the values of the nodes. */
export function countedClasses({ labels, classes }: ClassCounts, valuesOf: (node: Node) => Float64Array): Float64Array {
  const [first = new Float64Array(), second] = labels.map(valuesOf);
  const list = valuesOf(classes);
  return second === undefined ? countClasses(first, list) : countClassesInBoth(first, second, list);
}

/** `y == classes`: a label for each sample beside a list of classes, either first. */
function asMatch(node: Node, samples: number): Match | undefined {
  const match = unnamed(node);
  if (match.kind !== 'elementwise' || match.function.name !== 'equal') return undefined;
  const classes = match.operands.map(unnamed).find(({ kind }) => kind === 'list');
  const labels = match.operands.find((operand) => unnamed(operand) !== classes);
  if (classes?.kind !== 'list' || classes.dims.length !== 1 || labels === undefined) return undefined;
  const isVector = countOf(labels.dims) === samples && labels.dims.at(-1)?.size === 1;
  return isVector && labels.dims.length === match.dims.length ? { labels, classes } : undefined;
}
