import { formatShape } from '../../core/format/formatShape';
import { loadEngine } from '../loadEngine';
import { toInputs, type RoledArray } from '../session';
import type { Words } from '../words';
import { pickFunction } from './pickFunction';
import { resolvedOffers } from './resolvedOffers';

/** Asks which loss or metric is meant for these arrays: those that fit come first. Undefined when the user turns away. */
export async function askFunction(
  arrays: readonly Pick<RoledArray, 'role' | 'array'>[],
  words: Words,
): Promise<string | undefined> {
  const engine = await loadEngine();
  const inputs = toInputs(arrays);
  const offers = engine.candidates(inputs);
  const described = arrays.map(({ role, array }) => `${role} ${formatShape(array.shape)}`).join(', ');
  return pickFunction(resolvedOffers(engine, inputs, offers), offers, described, words);
}
