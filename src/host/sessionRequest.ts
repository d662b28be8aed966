import type { Definition } from '../core/catalogue/definition';
import type { ComputeRequest, Inputs } from '../core/compute/types';
import { issue, type Issue } from '../core/issues/issue';
import { phrase, phraseList } from '../core/issues/phrase';
import { toInputs } from '../core/pairing/roledArrays';
import type { TakenCall } from '../worker/requests/takeArrays';
import type { Engine } from './loadEngine';
import type { RoledArray, Session } from './session';
import type { RunTask } from './work/runTask';

/** What a session asks to be computed. */
export interface SessionRequest {
  readonly definition: Definition | undefined;
  readonly request: ComputeRequest;
  /** The arrays that the function is given, each with the place where it was read. */
  readonly arrays: readonly RoledArray[];
  /** The arrays before they were brought into the function's own form. */
  readonly meant: Inputs;
  /** What there is to say about the arrays. */
  readonly issues: readonly Issue[];
}

/**
 * The request of a session: its function on the arrays that it takes, in the session's variant, with its fixes one after
 * the other. Undefined when it was given up.
 */
export async function sessionRequest(
  { requestedDefinition }: Pick<Engine, 'requestedDefinition'>,
  { function: name, params, precision, arrays: read, variant, fixes = [] }: Session,
  run: RunTask,
): Promise<SessionRequest | undefined> {
  const call = await run('take', {
    function: name,
    params,
    precision,
    arrays: read.map(({ role, array }) => ({ role, array })),
    variant,
    fixes: fixes.map(({ fix }) => fix),
  });
  if (call === undefined) return undefined;
  const { made, taken, meant, changes, ...asked } = call;
  const all = [...read.map(({ array }) => array), ...made];
  const arrays = taken.flatMap(({ role, from, array: at }): readonly RoledArray[] => {
    const [source, array] = [read[from], all[at]];
    return source === undefined || array === undefined ? [] : [{ ...source, role, array }];
  });
  const request = { ...asked, inputs: toInputs(arrays) };
  return {
    definition: requestedDefinition(request),
    request,
    arrays,
    meant: Object.fromEntries(meant.map(({ role, array }) => [role, all[array]])),
    issues: [...changeIssues(changes), ...arrays.flatMap(({ remarks }) => remarks)],
  };
}

function changeIssues(changes: TakenCall['changes']): readonly Issue[] {
  if (changes.length === 0) return [];
  return [issue('arrays.changed', 'info', { changes: phraseList(changes.map((change) => phrase(change))) })];
}
