import type { Fix } from '../core/checks/fix';
import type { Definition } from '../core/catalogue/definition';
import { roles } from '../core/catalogue/definition';
import type { ComputeRequest, Inputs } from '../core/compute/types';
import type { Engine } from './loadEngine';
import { swapRoles, toInputs, type RoledArray, type Session } from './session';
import { takenArrays, type TakenArrays } from './takenArrays';

/** What a session asks to be computed. */
export interface SessionRequest extends TakenArrays {
  readonly definition: Definition | undefined;
  readonly request: ComputeRequest;
}

/** The request of a session: its function on the arrays that it takes, with the session's fixes one after the other. */
export function sessionRequest(engine: Engine, session: Session): SessionRequest {
  const { function: name, params, precision, fixes = [] } = session;
  const definition = engine.requestedDefinition({ function: name, params, inputs: toInputs(session.arrays) });
  const { arrays, meant, issues } = takenArrays(engine, definition, session);
  const request = { function: name, params, inputs: toInputs(arrays), precision };
  if (fixes.length === 0) return { definition, request, arrays, meant, issues };
  const fixed = fixes.reduce<Fixed>((before, { fix }) => fixedBy(engine, before, fix), { request, arrays });
  return {
    ...fixed,
    definition: engine.requestedDefinition(fixed.request),
    meant: { ...meant, ...changedInputs(request.inputs, fixed.request.inputs) },
    issues,
  };
}

type Fixed = Pick<SessionRequest, 'request' | 'arrays'>;

/** The arrays stay beside the places where they were read, whatever becomes of their values. */
function fixedBy(engine: Engine, { request, arrays }: Fixed, fix: Fix): Fixed {
  if (fix.kind === 'together') {
    return fix.fixes.reduce<Fixed>((before, part) => fixedBy(engine, before, part), { request, arrays });
  }
  const next = engine.applyFix(request, fix);
  const isSwap = fix.kind === 'inputs' && fix.conversion === 'swap';
  return { request: next, arrays: (isSwap ? swapRoles(arrays) : arrays).map((each) => withValues(each, next.inputs)) };
}

function withValues(each: RoledArray, inputs: Inputs): RoledArray {
  const array = inputs[each.role];
  return array === undefined || array === each.array ? each : { ...each, array };
}

const changedInputs = (before: Inputs, after: Inputs): Inputs =>
  Object.fromEntries(roles.filter((role) => after[role] !== before[role]).map((role) => [role, after[role]]));
