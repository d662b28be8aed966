import { computeSession } from '../computeSession';
import { areStreamed } from '../files/arrayFile';
import { computeFiles } from '../files/computeFiles';
import { loadEngine } from '../loadEngine';
import { shortName } from '../names';
import type { Report } from '../report';
import type { Session } from '../session';
import type { Words } from '../words';
import { offerCancel, type Fraction } from '../work/offerCancel';
import { runUntil } from '../work/runTask';
import type { Work } from '../work/work';
import type { Computed } from './panelState';

/** Computes what the panel shows, with a notification that can cancel it when it takes long. */
export class Computing {
  constructor(
    private readonly words: Words,
    private readonly work: Work,
    private readonly report: Report,
  ) {}

  /** Undefined when the controller gave it up. */
  async run(
    session: Session,
    previous: Computed | undefined,
    controller: AbortController,
  ): Promise<Computed | undefined> {
    const engine = await loadEngine();
    const fraction: Fraction = {};
    const onProgress = (part: number) => fraction.told?.(part);
    const { words, work } = this;
    const { signal } = controller;
    const run = runUntil(work.run, signal);
    const computing = areStreamed(session.arrays)
      ? computeFiles(session, previous, { engine, words, work, signal, onProgress })
      : computeSession(engine, session, words, run, previous, onProgress);
    const title = words.translate('Computing {function}', { function: shortName(session.function) });
    void this.report.guardQuietly('progress', () => offerCancel(computing, title, controller, fraction));
    return computing;
  }
}
