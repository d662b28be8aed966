import type { Contest, PythonWork } from './contest';
import type { Absent, Entry, Opponent } from './opponent';
import { pythonLibraries, PythonTimer } from './pythonTimer';
import type { PythonLibrary } from './pythonTimer';

interface Ways {
  readonly remark: string;
  readonly work: PythonWork | undefined;
}

interface PythonOpponent {
  readonly library: PythonLibrary;
  readonly name: string;
  /** The package in Debian, for who has it not. */
  readonly debian: string;
  readonly atLeast: number;
  readonly ways: (contest: Contest) => readonly Ways[];
}

export const numpyOpponent = (): Promise<readonly Opponent[] | Absent> =>
  find({
    library: 'numpy',
    name: 'NumPy',
    debian: 'python3-numpy',
    atLeast: 0.5,
    ways: ({ numpy, numpyTuned }) => [
      { remark: '', work: numpy },
      { remark: ', tuned by hand', work: numpyTuned === undefined ? undefined : { code: numpyTuned } },
    ],
  });

export const sklearnOpponent = (): Promise<readonly Opponent[] | Absent> =>
  find({
    library: 'sklearn',
    name: 'scikit-learn',
    debian: 'python3-sklearn',
    atLeast: 3,
    ways: ({ sklearn }) => [{ remark: '', work: sklearn }],
  });

/** Interpreters that are asked, in this order. */
const interpreters = ['python3', '/usr/bin/python3', 'python'];

/** One that has all the libraries comes first: what belongs together is compared with one installation. */
async function find(wanted: PythonOpponent): Promise<readonly Opponent[] | Absent> {
  for (const others of [pythonLibraries, []]) {
    for (const interpreter of interpreters) {
      const timer = await PythonTimer.start(interpreter, wanted.library, others);
      if (timer !== undefined) return [opponentOf(wanted, timer)];
    }
  }
  return { absent: `no Python here has it (Debian: ${wanted.debian}; asked: ${interpreters.join(', ')})` };
}

function opponentOf({ name, atLeast, ways }: PythonOpponent, timer: PythonTimer): Opponent {
  return {
    name,
    version: timer.version,
    enter: async (contest, inputs) => {
      const entries: Entry[] = [];
      for (const { remark, work } of ways(contest)) {
        if (work === undefined) continue;
        if (entries.length === 0) await timer.take(inputs);
        const id = contest.id + remark;
        const goal = remark === '' ? { goal: { atLeast: work.atLeast ?? atLeast } } : {};
        entries.push({
          remark,
          ...goal,
          result: await timer.define(id, work.code),
          tolerance: 1e-9,
          time: (calls) => timer.time(id, calls),
          leave: () => undefined,
        });
      }
      return entries;
    },
    close: () => {
      timer.end();
    },
  };
}
