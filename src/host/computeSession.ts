import type { Engine } from './loadEngine';
import type { Computed } from './panel/panelState';
import { arraysFor, toInputs, type Session } from './session';
import type { Words } from './words';

/** Lets other work of the host in between; resolves to false when the result is no longer wanted. */
export type Pause = () => Promise<boolean>;

/** What there was for another session: what does not depend on the difference is taken over. */
export type Previous = Pick<Computed, 'session' | 'candidates' | 'everything'>;

/**
 * Computes all that the panel shows of a session, with pauses between its parts. Undefined when it was given up in one
 * of them.
 */
export async function computeSession(
  engine: Engine,
  session: Session,
  words: Words,
  pause: Pause,
  previous?: Previous,
): Promise<Computed | undefined> {
  const definition = engine.findDefinition(session.function);
  const arrays = arraysFor(definition, session.arrays);
  const { function: name, params, precision } = session;
  const request = { function: name, params, inputs: toInputs(arrays), precision };
  const computed = engine.compute(request);
  const result = { ...computed, issues: [...arrays.flatMap(({ remarks }) => remarks), ...computed.issues] };
  if (!(await pause())) return undefined;
  const worked = result.value === undefined ? undefined : engine.work(request, session.sample);
  if (!(await pause())) return undefined;
  const sameArrays = previous?.session.arrays === session.arrays;
  const candidates = sameArrays ? previous.candidates : engine.candidates(toInputs(session.arrays));
  const formula = engine.formulaView(request);
  const kinds = arrays.map(({ array }) => words.kind(array, engine.describeArray(array)));
  if (!(await pause())) return undefined;
  const sameNumbers = sameArrays && previous.session.precision === precision;
  const known = sameNumbers ? previous.everything : undefined;
  const everything = session.everything ? (known ?? (await computeAll(engine, session, candidates, pause))) : known;
  if (session.everything && everything === undefined) return undefined;
  return { definition, session, arrays, result, kinds, formula, worked, candidates, everything };
}

/** Rows that a function is tried on before it gets long arrays. */
const triedRows = 1000;
/** A function of which the trial says that it would hold the extension host for longer is left out. */
const longestMilliseconds = 300;

/** The value of every function that fits, at its default parameters; undefined when it was given up. */
async function computeAll(
  { compute, firstRows }: Engine,
  { arrays, precision }: Session,
  candidates: Computed['candidates'],
  pause: Pause,
): Promise<Computed['everything']> {
  const results = [];
  for (const { definition, fits } of candidates) {
    if (!fits) continue;
    const inputs = toInputs(arraysFor(definition, arrays));
    const rows = Math.max(0, ...Object.values(inputs).map(({ shape }) => shape[0] ?? 0));
    const started = Date.now();
    if (rows > triedRows) compute({ function: definition.id, inputs: firstRows(inputs, triedRows), precision });
    if ((Date.now() - started) * (rows / triedRows) > longestMilliseconds) continue;
    const result = compute({ function: definition.id, inputs, precision });
    if (result.value !== undefined) results.push({ definition, result });
    if (!(await pause())) return undefined;
  }
  return results;
}
