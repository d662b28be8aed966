import type { Counts } from './countsAtScores';
import { ThresholdPlaces } from './thresholdPlaces';

/** How many scores are looked at for where to divide them, for each piece. */
const samplesPerPiece = 64;

/**
 * Counts at all different scores, which are divided into pieces of falling scores, each counted by itself: what is counted
 * at once stays in the caches. Where very many scores are equal, a piece has more than `size`.
 */
export function countsInPieces(
  scores: Float64Array,
  marks: Uint8Array,
  size: number,
  count: (scores: Float64Array, marks: Uint8Array) => Counts,
): Counts {
  const bounds = boundsOf(scores, Math.ceil(scores.length / size));
  const pieces = divided(scores, marks, bounds);
  const thresholds = new Float64Array(scores.length + 1);
  const marked = new Uint32Array(scores.length + 1);
  const others = new Uint32Array(scores.length + 1);
  thresholds[0] = Infinity;
  let last = 0;
  for (let piece = 0, start = 0; piece < pieces.ends.length; start = pieces.ends[piece]!, piece += 1) {
    const end = pieces.ends[piece]!;
    const counts = count(pieces.scores.subarray(start, end), pieces.marks.subarray(start, end));
    const [markedBefore, othersBefore] = [marked[last]!, others[last]!];
    // Infinity is the first threshold of every piece, and only scores of the first one reach it.
    marked[last] = markedBefore + counts.marked[0]!;
    others[last] = othersBefore + counts.others[0]!;
    thresholds.set(counts.thresholds.subarray(1), last + 1);
    for (let i = 1; i < counts.thresholds.length; i += 1) {
      marked[last + i] = markedBefore + counts.marked[i]!;
      others[last + i] = othersBefore + counts.others[i]!;
    }
    last += counts.thresholds.length - 1;
  }
  const length = last + 1;
  return {
    thresholds: thresholds.slice(0, length),
    marked: marked.slice(0, length),
    others: others.slice(0, length),
  };
}

/** Falling scores between which about as many lie, one fewer than pieces. */
function boundsOf(scores: Float64Array, pieces: number): Float64Array {
  const samples = samplesPerPiece * pieces;
  const step = scores.length / samples;
  const sample = Float64Array.from({ length: samples }, (_, i) => scores[Math.floor(i * step)]!)
    .sort()
    .reverse();
  return Float64Array.from({ length: pieces - 1 }, (_, piece) => sample[(piece + 1) * samplesPerPiece]!);
}

interface Pieces {
  readonly scores: Float64Array;
  readonly marks: Uint8Array;
  /** Where each piece ends. */
  readonly ends: Uint32Array;
}

/** Scores and marks, piece after piece. */
function divided(scores: Float64Array, marks: Uint8Array, bounds: Float64Array): Pieces {
  const places = new ThresholdPlaces(bounds);
  const pieceOf = new Uint16Array(scores.length);
  const next = new Uint32Array(bounds.length + 2);
  for (let i = 0; i < scores.length; i += 1) {
    const piece = places.of(scores[i]!);
    pieceOf[i] = piece;
    next[piece + 1]! += 1;
  }
  for (let piece = 1; piece < next.length; piece += 1) next[piece]! += next[piece - 1]!;
  const pieces = {
    scores: new Float64Array(scores.length),
    marks: new Uint8Array(scores.length),
    ends: next.slice(1),
  };
  for (let i = 0; i < scores.length; i += 1) {
    const piece = pieceOf[i]!;
    const at = next[piece]!;
    next[piece] = at + 1;
    pieces.scores[at] = scores[i]!;
    pieces.marks[at] = marks[i]!;
  }
  return pieces;
}
