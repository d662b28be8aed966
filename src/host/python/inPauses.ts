import { breather } from '../breather';

/** Does work in parts with other work of the host in between; undefined, and the work dropped, once it is not wanted any more. */
export async function inPauses<T>(work: Generator<void, T>, isWanted: () => boolean): Promise<T | undefined> {
  const breathe = breather();
  try {
    for (let step = work.next(); ; step = work.next()) {
      if (step.done === true) return step.value;
      await breathe();
      if (!isWanted()) return undefined;
    }
  } finally {
    work.return(undefined as T);
  }
}
