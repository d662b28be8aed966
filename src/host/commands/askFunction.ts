import { formatShape } from '../../core/format/formatShape';
import { rankedFunctions } from '../computeSession';
import { loadEngine } from '../loadEngine';
import { toInputs } from '../../core/pairing/roledArrays';
import type { RoledArray } from '../session';
import type { Words } from '../words';
import type { Work } from '../work/work';
import { pickFunction } from './pickFunction';
import { resolvedOffers } from './resolvedOffers';

/** Asks which loss or metric is meant for these arrays: those that fit come first. Undefined when the user turns away. */
export async function askFunction(
  arrays: readonly Pick<RoledArray, 'role' | 'array' | 'file'>[],
  words: Words,
  work: Pick<Work, 'run'>,
): Promise<string | undefined> {
  const engine = await loadEngine();
  const inputs = toInputs(arrays);
  const offers = await rankedFunctions(engine, inputs, work.run);
  if (offers === undefined) return undefined;
  const described = arrays
    .map(({ role, array, file }) => `${role} ${formatShape(file?.shape ?? array.shape)}`)
    .join(', ');
  // Files have been read and chosen for it, which a click elsewhere should not undo.
  const staysOpen = arrays.some(({ file }) => file !== undefined);
  return pickFunction(resolvedOffers(engine, inputs, offers), offers, described, staysOpen, words);
}

/** The function that suits some arrays best; empty when none fits. */
export async function bestFunction(
  arrays: readonly Pick<RoledArray, 'role' | 'array'>[],
  work: Pick<Work, 'run'>,
): Promise<string> {
  const [best] = (await work.run('candidates', toInputs(arrays))) ?? [];
  return best?.id ?? '';
}
