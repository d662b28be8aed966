import { inEnglish } from '../../../../../src/core/issues/renderIssue';
import { computeSession } from '../../../../../src/host/computeSession';
import * as engine from '../../../../../src/host/engine';
import { FindingsSearch } from '../../../../../src/host/panel/findings/findingsSearch';
import { findingsState } from '../../../../../src/host/panel/findings/findingsState';
import { panelState, type Computed } from '../../../../../src/host/panel/panelState';
import type { Session } from '../../../../../src/host/session';
import { words } from '../../../../../src/host/words';
import type { ReadyState } from '../../../../../src/protocol/panel';
import { roled } from '../../arrays';
import { tasksHere, workHere } from '../../work';

export const english = words(inEnglish);

/**
 * The logarithms of (0.05, 0.9, 0.05) and (0.1, 0.8, 0.1), which are logits of these rows, with the labels 1 and 2: their
 * cross-entropy is -(ln 0.9 + ln 0.1) / 2.
 */
export const logits: Session = {
  function: 'keras.losses.CategoricalCrossentropy',
  params: {},
  precision: 'float32',
  sample: 0,
  everything: false,
  arrays: [
    roled('y_true', [0, 1, 0, 0, 0, 1], [2, 3], 1),
    roled('y_pred', [0.05, 0.9, 0.05, 0.1, 0.8, 0.1].map(Math.log), [2, 3], 2),
  ],
};
export const crossEntropy = -(Math.log(0.9) + Math.log(0.1)) / 2;

export async function computed(session: Session): Promise<Computed> {
  const found = await computeSession(engine, session, english, tasksHere);
  if (found === undefined) throw new Error('given up');
  return found;
}

/** What the panel shows of a session once its checks are made. */
export async function shown(session: Session, search = new FindingsSearch()): Promise<ReadyState> {
  const found = await computed(session);
  await search.follow(workHere, found);
  return panelState(found, english, {
    expected: undefined,
    findings: findingsState(found, search.outcomeFor(session), english),
  });
}
