import { countByKernel } from '../formula/kernels/sortByKernel';
import { countsInPieces } from './countsInPieces';
import { sortedValues } from './order';

/** More scores than these are sorted in pieces, which are smaller, as no piece has the size that it is meant to have. */
const mostAtOnce = 2 ** 20;
const sizeOfPieces = 2 ** 19;

/** How many marked and how many other values score at least as much as each of some thresholds. */
export interface Counts {
  /** Infinity, and the different scores below it, which fall. */
  readonly thresholds: Float64Array;
  readonly marked: Uint32Array;
  readonly others: Uint32Array;
}

/** Counts, and what was counted: scores, and 1 for each that is marked, 0 for each other. */
export interface CountsAtScores extends Counts {
  readonly scores: Float64Array;
  readonly marks: Uint8Array;
}

/** Counts at all different scores, of which those with a label are marked. NaN counts nowhere; -0 and 0 are one score, 0. */
export function countsAtScores(scores: Float64Array, labels: Float64Array, label: number): CountsAtScores {
  const marks = new Uint8Array(scores.length);
  for (let i = 0; i < marks.length; i += 1) marks[i] = Number(labels[i] === label);
  return { ...countAll(scores, marks), scores, marks };
}

function countAll(scores: Float64Array, marks: Uint8Array): Counts {
  return scores.length > mostAtOnce
    ? countsInPieces(scores, marks, sizeOfPieces, countPiece)
    : countPiece(scores, marks);
}

const countPiece = (scores: Float64Array, marks: Uint8Array): Counts =>
  countByKernel(scores, marks) ?? countInOrder(scores, marks);

/** The same counts without the kernel, from marked scores in order. */
export function countInOrder(scores: Float64Array, marks: Uint8Array): Counts {
  const { positions, sorted } = sortedValues(scores, true);
  const thresholds = new Float64Array(sorted.length + 1);
  const marked = new Uint32Array(sorted.length + 1);
  const others = new Uint32Array(sorted.length + 1);
  thresholds[0] = Infinity;
  let place = 0;
  let ofMarked = 0;
  let all = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    const score = sorted[i]!;
    if (score !== score) continue;
    ofMarked += marks[positions[i]!]!;
    all += 1;
    if (score !== thresholds[place]) place += 1;
    // Adding 0 makes 0 of -0.
    thresholds[place] = score + 0;
    marked[place] = ofMarked;
    others[place] = all - ofMarked;
  }
  const length = place + 1;
  return {
    thresholds: thresholds.slice(0, length),
    marked: marked.slice(0, length),
    others: others.slice(0, length),
  };
}
