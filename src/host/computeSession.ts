import { affordable } from './affordable';
import type { Pause } from './breather';
import { compareLibraries } from './compareLibraries';
import { changeIssues } from './changedValues';
import type { Engine } from './loadEngine';
import { computeCharts } from './panel/charts/computeCharts';
import type { Computed } from './panel/panelState';
import { arraysFor, toInputs, type Session } from './session';
import { sessionRequest } from './sessionRequest';
import type { Words } from './words';

/** What there was for another session: what does not depend on the difference is taken over. */
export type Previous = Pick<Computed, 'session' | 'candidates' | 'everything' | 'libraries' | 'charts'>;

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
  const { definition, request, arrays, meant, issues } = sessionRequest(engine, session);
  const computed = engine.compute(request);
  const result = { ...computed, issues: [...changeIssues(session.arrays), ...issues, ...computed.issues] };
  if (!(await pause())) return undefined;
  const worked = result.value === undefined ? undefined : engine.work(request, session.sample);
  if (!(await pause())) return undefined;
  const sameArrays = previous?.session.arrays === session.arrays;
  const candidates = sameArrays ? previous.candidates : engine.candidates(toInputs(session.arrays));
  const formula = engine.formulaView(request);
  const kinds = arrays.map(({ array }) => words.kind(array, engine.describeArray(array)));
  if (!(await pause())) return undefined;
  const sameNumbers = sameArrays && previous.session.precision === session.precision;
  const known = sameNumbers ? previous.everything : undefined;
  const everything = session.everything ? (known ?? (await computeAll(engine, session, candidates, pause))) : known;
  if (session.everything && everything === undefined) return undefined;
  const compared = previous !== undefined && isSameCall(previous.session, session) ? previous.libraries : undefined;
  const isWanted = session.compared === true && compared === undefined;
  const libraries = isWanted ? await compareLibraries(engine, request, meant, pause) : compared;
  if (isWanted && libraries === undefined) return undefined;
  const sameClass = previous?.session.curveClass === session.curveClass;
  const drawn = sameNumbers && sameClass && isSameCall(previous.session, session) ? previous.charts : undefined;
  const ofArrays = sameArrays ? previous.charts?.ofArrays : undefined;
  const subject = {
    definition,
    request,
    result,
    curveClass: session.curveClass ?? 0,
    asRead: toInputs(session.arrays),
  };
  const isDrawn = session.charted === true;
  const charts = isDrawn ? (drawn ?? (await computeCharts(engine, subject, pause, ofArrays))) : undefined;
  if (isDrawn && charts === undefined) return undefined;
  const versions = definition === undefined ? [] : engine.librariesWith(definition);
  const shown = { definition, session, request, arrays, result, kinds, formula, worked, candidates, versions };
  return { ...shown, everything, libraries, charts };
}

/** Two sessions with the same function, parameters, arrays and fixes; libraries are compared in one precision. */
export function isSameCall(a: Session, b: Session): boolean {
  const isSameFunction = a.function === b.function && a.params === b.params;
  return isSameFunction && a.arrays === b.arrays && a.variant === b.variant && a.fixes === b.fixes;
}

/** A function of which the trial says that it would hold the extension host for longer is left out. */
const longestMilliseconds = 300;

/** The value of every function that fits, at its default parameters; undefined when it was given up. */
async function computeAll(
  engine: Engine,
  { arrays, precision }: Session,
  candidates: Computed['candidates'],
  pause: Pause,
): Promise<Computed['everything']> {
  const results = [];
  const isAffordable = affordable(engine, longestMilliseconds);
  for (const { definition, fits } of candidates) {
    if (!fits) continue;
    const request = { function: definition.id, inputs: toInputs(arraysFor(definition, arrays)), precision };
    if (!isAffordable(request)) continue;
    const result = engine.compute(request);
    if (result.value !== undefined) results.push({ definition, result });
    if (!(await pause())) return undefined;
  }
  return results;
}
