import type { LibraryRow } from '../../core/compare/sideBySide';
import type { PanelEvents } from '../../protocol/pageEvents';
import {
  askedFunction,
  changesFunction,
  fixesOfArrays,
  fixesWithoutParam,
  fixesWithoutPrecision,
  withoutFix,
} from '../appliedFix';
import type { FoundCall } from '../../worker/tasks/searchTask';
import type { Engine } from '../loadEngine';
import { keepParams, paramSpecs, type Session } from '../session';
import type { Computed } from './panelState';
import { paramValue } from './paramValue';

/** What an event makes of a session; undefined when it changes nothing. */
export type Change = (session: Session, engine: Engine) => Partial<Session> | undefined;

/** The same again, with nothing taken over from before: what its function means has changed. */
export const rereading: Change = ({ arrays }) => ({ arrays: [...arrays] });

/** Another function, with the parameters that it takes too, on the arrays as they were read. */
export const choosing =
  (id: string): Change =>
  ({ params }, { findDefinition }) => {
    const definition = findDefinition(id);
    const kept = definition === undefined ? {} : keepParams(params, definition);
    return { function: id, params: kept, sample: 0, variant: undefined, fixes: undefined };
  };

/** A function of the comparison, with the parameters and arrays that it was compared with. */
export const opening =
  ({ function: id, params, changes }: LibraryRow): Change =>
  ({ variant = '', fixes }) => ({
    function: id,
    params,
    sample: 0,
    variant,
    // A fix was made for arrays in the form that they have now.
    fixes: changes.length === 0 ? fixesOfArrays(fixes) : undefined,
  });

/** The call that explains an expected number. */
export const explaining =
  ({ function: id, params, variant }: FoundCall): Change =>
  () => ({ function: id, params, sample: 0, variant, fixes: undefined });

/** A parameter of the function that is shown set by hand, or back at its default when there is no value. */
export const setting =
  (
    shown: Pick<Computed, 'session' | 'definition'> | undefined,
    name: string,
    value: PanelEvents['setParam']['value'] | undefined,
  ): Change =>
  (session) => {
    // Another function may be on its way.
    if (shown?.definition === undefined || askedFunction(shown.session) !== askedFunction(session)) return undefined;
    const spec = paramSpecs(shown.definition)[name];
    if (spec === undefined) return undefined;
    const { [name]: _, ...others } = session.params;
    const params = value === undefined ? others : { ...others, [name]: paramValue(spec, value) };
    return { params, fixes: fixesWithoutParam(session.fixes, name) };
  };

export const settingPrecision =
  (precision: Session['precision']): Change =>
  ({ fixes }) => ({ precision, fixes: fixesWithoutPrecision(fixes) });

/** One fix less. Parameters that were set for the function of that fix are not those of the function before it. */
export const undoing =
  (at: number): Change =>
  (session, { findDefinition }) => {
    const fix = session.fixes?.[at]?.fix;
    if (fix === undefined) return undefined;
    const definition = changesFunction(fix) ? findDefinition(session.function) : undefined;
    const params = definition === undefined ? session.params : keepParams(session.params, definition);
    return { ...withoutFix(session, at), params };
  };
