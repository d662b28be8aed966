import type { Span } from '../../core/issues/issue';
import type { FoundArray } from '../../core/text/found';
import type { RunTask } from '../work/runTask';
import { arrayAt } from './chooseArrays';
import { around, considered } from './nearby';
import type { PlaceDocument } from './placeIn';
import type { ScannedText } from './scannedText';

type Scanned = ScannedText<PlaceDocument>;

/** Has the long ones among the arrays that somebody may mean read in a worker: choosing among them then waits for nothing. */
export async function readAhead(scanned: Scanned, selections: readonly Span[], run: RunTask): Promise<void> {
  for (const found of meant(scanned, selections)) await scanned.readAhead(found, run);
}

function meant(scanned: Scanned, selections: readonly Span[]): readonly FoundArray[] {
  const { index } = scanned;
  const selected = selections.flatMap((selection) => index.within(selection));
  if (selected.length > 0) return selected;
  const focus = selections[0] && arrayAt(scanned, selections[0].start);
  return focus === undefined ? considered(index.arrays) : around(index.arrays, focus);
}
