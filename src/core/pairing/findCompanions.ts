import type { Role } from '../catalogue/definition';
import type { Candidate, Match } from './candidate';
import { paired, pairedByName, type PairedArray } from './pairing';
import { fitsSamples } from './shapeFit';

/** How far from the pair an array called `weights` may be when nobody selected it; it may belong to a layer as well. */
const nearby = 3;

/** Whether weights or a mask fit the samples of a pair. */
export function accompanies({ value }: Candidate, { first, second }: Match): boolean {
  return value.data.length > 0 && [first, second].some((each) => fitsSamples(value.shape, each.value.shape));
}

function ofOneFamily({ name }: Candidate, { first, second }: Match): boolean {
  const families = [first.name.family, second.name.family].filter((family) => family !== '');
  return name.family === '' || families.length === 0 || families.includes(name.family);
}

function distanceTo({ rank }: Candidate, { first, second }: Match): number {
  return Math.min(Math.abs(rank - first.rank), Math.abs(rank - second.rank));
}

/**
 * sample_weight and mask for a pair: the nearest arrays whose names say so, of the same family, with a number for each
 * sample. When all arrays were `selected`, a third one without a name counts as weights, and one by name need not fit.
 */
export function findCompanions(
  candidates: readonly Candidate[],
  match: Match,
  selected: boolean,
): Partial<Record<Role, PairedArray>> {
  const others = candidates.filter((each) => each !== match.first && each !== match.second);
  const found: Partial<Record<Role, PairedArray>> = {};
  for (const role of ['sample_weight', 'mask'] as const) {
    const [nearest] = others
      .filter((each) => each.name.role === role && ofOneFamily(each, match))
      .filter((each) => accompanies(each, match) || (selected && candidates.length <= 4))
      .filter((each) => selected || each.name.clear || distanceTo(each, match) <= nearby)
      .sort((a, b) => distanceTo(a, match) - distanceTo(b, match) || a.rank - b.rank);
    if (nearest !== undefined) found[role] = pairedByName(nearest.index, nearest.name.clear);
  }
  const [third] = others;
  if (selected && others.length === 1 && third !== undefined && third.name.role === undefined) {
    const { min, infiniteCount, nanCount } = third.facts();
    const canWeigh = min >= 0 && infiniteCount + nanCount === 0 && accompanies(third, match);
    if (canWeigh) found.sample_weight = paired(third.index, 'by-order');
  }
  return found;
}
