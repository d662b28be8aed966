import type { Definition } from '../core/catalogue/definition';
import type { ComputeResult } from '../core/compute/types';
import type { Engine } from './loadEngine';
import type { Computed } from './panel/panelState';
import { arraysFor, toInputs, type Session } from './session';
import type { Words } from './words';

/** Lets other work of the host in between; resolves to false when the result is no longer wanted. */
export type Pause = () => Promise<boolean>;

/**
 * Computes all that the panel shows of a session, with pauses between its parts. Undefined when it was given up in one
 * of them.
 */
export async function computeSession(
  { findDefinition, compute, formulaView, work, candidates, describeArray }: Engine,
  session: Session,
  words: Words,
  pause: Pause,
): Promise<Computed | undefined> {
  const definition = findDefinition(session.function);
  const arrays = arraysFor(definition, session.arrays);
  const request = {
    function: session.function,
    params: session.params,
    inputs: toInputs(arrays),
    precision: session.precision,
  };
  const result: ComputeResult = compute(request);
  if (!(await pause())) return undefined;
  const worked = result.value === undefined ? undefined : work(request, session.sample);
  if (!(await pause())) return undefined;
  const offered = candidates(toInputs(session.arrays));
  const computed: Computed = {
    definition,
    session,
    arrays,
    result,
    kinds: arrays.map(({ array }) => words.kind(array, describeArray(array))),
    formula: formulaView(request),
    worked,
    candidates: offered,
    everything: undefined,
  };
  if (!session.everything) return computed;
  const everything: { definition: Definition; result: ComputeResult }[] = [];
  for (const { definition: other, fits } of offered) {
    if (!fits) continue;
    const inputs = toInputs(arraysFor(other, session.arrays));
    const otherResult = compute({ function: other.id, inputs, precision: session.precision });
    if (otherResult.value !== undefined) everything.push({ definition: other, result: otherResult });
    if (!(await pause())) return undefined;
  }
  return { ...computed, everything };
}
