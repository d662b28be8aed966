import type { Definition } from '../../../core/catalogue/definition';
import type { ComputeResult } from '../../../core/compute/types';
import { formatCompact } from '../../../core/format/formatCompact';
import { formatIndex } from '../../../core/format/formatIndex';
import type { ChangesState } from '../../../protocol/whatIf';
import { withoutChange } from '../../changedValues';
import type { Engine } from '../../loadEngine';
import { differenceText, effectOf } from '../../../worker/samples/effect';
import type { RoledArray, Session } from '../../session';
import { sessionRequest } from '../../sessionRequest';
import type { RunTask } from '../../work/runTask';
import { shortValue } from '../panelState';

const digits = 7;

/** What a session would give without the numbers that somebody tries; undefined when it was given up. */
export async function resultAsRead(engine: Engine, session: Session, run: RunTask): Promise<ComputeResult | undefined> {
  const arrays = session.arrays.map((array) => withoutChange(array));
  const asked = await sessionRequest(engine, { ...session, arrays }, run);
  return asked && (await run('compute', { request: asked.request }))?.result;
}

/** True when somebody tries other numbers than those in the text. */
export function isChanged({ arrays }: Pick<Session, 'arrays'>): boolean {
  return arrays.some(({ changes }) => changes !== undefined);
}

/** The numbers that somebody tries, and what they do to a result. */
export function changesState(
  {
    session,
    result,
    definition,
  }: {
    readonly session: Session;
    readonly result: ComputeResult;
    readonly definition: Definition | undefined;
  },
  asRead: ComputeResult,
): ChangesState {
  const [before, after] = [asRead.value, result.value];
  const numbers = [before, after].map((value) => (value?.shape.length === 0 ? value.data[0] : undefined));
  const [old, now] = numbers;
  const isComparable = old !== undefined && now !== undefined;
  return {
    values: session.arrays.flatMap(changedValues),
    before: before === undefined ? '–' : shortValue(before),
    after: after === undefined ? '–' : shortValue(after),
    difference: isComparable ? differenceText(old, now) : '',
    effect: isComparable ? effectOf(old, now, definition?.better) : 'other',
  };
}

function changedValues({ role, changes }: RoledArray): ChangesState['values'] {
  const { asRead, values = [] } = changes ?? {};
  return values.map(({ at, given, value }) => ({
    role,
    at,
    name: role + formatIndex(asRead?.shape ?? [], at),
    given: formatCompact(given, digits),
    value: formatCompact(value, digits),
  }));
}
