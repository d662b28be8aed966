import type { Candidate } from '../core/compute/candidates';
import type { Inputs } from '../core/compute/types';
import type { Engine } from './loadEngine';
import { changeIssues } from './changedValues';
import type { Computed } from './panel/panelState';
import { arraysFor, toInputs } from '../core/pairing/roledArrays';
import type { Session } from './session';
import { sessionRequest, type SessionRequest } from './sessionRequest';
import { sessionStages } from './sessionStages';
import type { Words } from './words';
import { inStages } from './work/inStages';
import type { RunTask } from './work/runTask';

/** What there was for another session: what does not depend on the difference is taken over. */
export type Previous = Pick<Computed, 'session' | 'candidates' | 'everything' | 'libraries' | 'charts'>;

/**
 * Computes all that the panel shows of a session, task by task. Undefined when it was given up in one of them.
 *
 * @param onProgress told what part is done of all tasks
 */
export async function computeSession(
  engine: Engine,
  session: Session,
  words: Words,
  runTask: RunTask,
  previous?: Previous,
  onProgress: (fraction: number) => void = () => undefined,
): Promise<Computed | undefined> {
  const run = inStages(runTask, sessionStages(engine, session), onProgress);
  const asked = await sessionRequest(engine, session, run);
  if (asked === undefined) return undefined;
  const { definition, request, arrays, issues } = asked;
  const computed = await run('compute', { request, sample: session.sample });
  if (computed?.view === undefined) return undefined;
  const result = {
    ...computed.result,
    issues: [...changeIssues(session.arrays), ...issues, ...computed.result.issues],
  };
  const sameArrays = previous?.session.arrays === session.arrays;
  const candidates = sameArrays ? previous.candidates : await rankedFunctions(engine, toInputs(session.arrays), run);
  const facts = await run(
    'describe',
    arrays.map(({ array }) => array),
  );
  if (candidates === undefined || facts === undefined) return undefined;
  const everything = await everythingOf(engine, session, candidates, run, previous);
  if (everything === 'given up') return undefined;
  const libraries = await librariesOf(session, asked, run, previous);
  if (libraries === 'given up') return undefined;
  const charts = await chartsOf(session, { request, result }, run, previous);
  if (charts === 'given up') return undefined;
  return {
    definition,
    session,
    request,
    arrays,
    result,
    kinds: arrays.flatMap(({ array }, index) => (facts[index] === undefined ? [] : words.kind(array, facts[index]))),
    ...computed.view,
    candidates,
    versions: definition === undefined ? [] : engine.librariesWith(definition),
    everything,
    libraries,
    charts,
  };
}

/** Two sessions with the same function, parameters, arrays and fixes; libraries are compared in one precision. */
export function isSameCall(a: Session, b: Session): boolean {
  const isSameFunction = a.function === b.function && a.params === b.params;
  return isSameFunction && a.arrays === b.arrays && a.variant === b.variant && a.fixes === b.fixes;
}

/** Every function for some inputs, those that fit first; undefined when it was given up. */
export async function rankedFunctions(
  { findDefinition }: Engine,
  inputs: Inputs,
  run: RunTask,
): Promise<readonly Candidate[] | undefined> {
  const ranked = await run('candidates', inputs);
  return ranked?.flatMap(({ id, ...candidate }) => {
    const definition = findDefinition(id);
    return definition === undefined ? [] : [{ definition, ...candidate }];
  });
}

/** The value of every function that fits, at its default parameters, when that is asked for. */
async function everythingOf(
  { findDefinition }: Engine,
  session: Session,
  candidates: readonly Candidate[],
  run: RunTask,
  previous: Previous | undefined,
): Promise<Computed['everything'] | 'given up'> {
  const { arrays, precision } = session;
  const isSame = previous?.session.arrays === arrays && previous.session.precision === precision;
  const known = isSame ? previous.everything : undefined;
  if (!session.everything || known !== undefined) return known;
  const requests = candidates
    .filter(({ fits }) => fits)
    .map(({ definition }) => ({
      function: definition.id,
      inputs: toInputs(arraysFor(definition, arrays)),
      precision,
    }));
  const results = await run('everything', requests);
  if (results === undefined) return 'given up';
  return results.flatMap((result) => {
    const definition = findDefinition(result.function);
    return definition === undefined ? [] : [{ definition, result }];
  });
}

/** The function's versions in the libraries, when they are asked for. */
async function librariesOf(
  session: Session,
  { request, meant }: Pick<SessionRequest, 'request' | 'meant'>,
  run: RunTask,
  previous: Previous | undefined,
): Promise<Computed['libraries'] | 'given up'> {
  const known = previous !== undefined && isSameCall(previous.session, session) ? previous.libraries : undefined;
  if (session.compared !== true || known !== undefined) return known;
  return (await run('libraries', { request, meant })) ?? 'given up';
}

/** The charts of a result, when they are asked for. */
async function chartsOf(
  session: Session,
  { request, result: { value, perSample } }: Pick<Computed, 'request' | 'result'>,
  run: RunTask,
  previous: Previous | undefined,
): Promise<Computed['charts'] | 'given up'> {
  if (session.charted !== true) return undefined;
  const { arrays, precision, curveClass } = session;
  const before = previous?.session;
  const isSame = before?.precision === precision && before.curveClass === curveClass && isSameCall(before, session);
  if (isSame && previous?.charts !== undefined) return previous.charts;
  const subject = {
    request,
    result: { value, perSample },
    curveClass: curveClass ?? 0,
    asRead: toInputs(arrays),
    known: before?.arrays === arrays ? previous?.charts?.ofArrays : undefined,
  };
  return (await run('charts', subject)) ?? 'given up';
}
