import { keyOf, sortKeys, valueOf } from './sorting';

/** No score has this key. */
const noKey = u64.MAX_VALUE;

/**
 * Infinity and the different scores below it, the largest first, into `thresholds`, and how many marked and how many other
 * values reach each of them into `marked` and `others`. Gives how many thresholds there are, at most one more than scores.
 * NaN counts nowhere.
 *
 * The scores of both kinds are sorted apart, and then joined. `marks` are bytes, 1 and 0; counts are 32-bit numbers. The
 * scores' own place is used too; `spare` is as large, and `digitCounts` holds 2,048 numbers.
 */
export function countAtScores(
  scores: usize,
  marks: usize,
  spare: usize,
  digitCounts: usize,
  thresholds: usize,
  marked: usize,
  others: usize,
  count: usize,
): usize {
  let front = spare;
  let back = spare + (count << 3);
  for (let at = scores, end = scores + (count << 3); at < end; at += 8, marks += 1) {
    const score = load<f64>(at);
    const key = ~keyOf(score);
    const mark = <usize>load<u8>(marks);
    const counts = <usize>(score == score);
    // Both places are free, and only one of them is kept.
    store<u64>(front, key);
    store<u64>(back - 8, key);
    front += (mark & counts) << 3;
    back -= ((mark ^ 1) & counts) << 3;
  }
  const countOfMarked = (front - spare) >> 3;
  const countOfOthers = count - ((back - spare) >> 3);
  const a = sortKeys(spare, scores, digitCounts, countOfMarked);
  const b = sortKeys(back, scores + (back - spare), digitCounts, countOfOthers);
  store<f64>(thresholds, Infinity);
  store<u32>(marked, 0);
  store<u32>(others, 0);
  return join(a, a + (countOfMarked << 3), b, b + (countOfOthers << 3), thresholds, marked, others);
}

/** Goes through keys of both kinds from the smallest, that of the largest score, and counts. The first threshold is there. */
function join(a: usize, endOfA: usize, b: usize, endOfB: usize, thresholds: usize, marked: usize, others: usize): usize {
  let countOfA: u32 = 0;
  let countOfB: u32 = 0;
  let last = ~keyOf(Infinity);
  let place: usize = 0;
  while (a < endOfA || b < endOfB) {
    const keyOfA = a < endOfA ? load<u64>(a) : noKey;
    const keyOfB = b < endOfB ? load<u64>(b) : noKey;
    const isA = <u32>(keyOfA <= keyOfB);
    const key = select<u64>(keyOfA, keyOfB, isA);
    countOfA += isA;
    countOfB += isA ^ 1;
    a += <usize>isA << 3;
    b += <usize>(isA ^ 1) << 3;
    place += <usize>(key != last);
    last = key;
    store<f64>(thresholds + (place << 3), valueOf(~key));
    store<u32>(marked + (place << 2), countOfA);
    store<u32>(others + (place << 2), countOfB);
  }
  return place + 1;
}
