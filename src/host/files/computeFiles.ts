import type { Precision } from '../../core/compute/types';
import type { StreamResult } from '../../core/files/stream/computeStream';
import { issue, type Issue } from '../../core/issues/issue';
import { rankedFunctions } from '../computeSession';
import type { Engine } from '../loadEngine';
import type { Computed } from '../panel/panelState';
import type { RoledArray, Session } from '../session';
import { sessionRequest } from '../sessionRequest';
import type { Words } from '../words';
import { runUntil } from '../work/runTask';
import type { Work } from '../work/work';
import { fractionRead } from './fractionRead';
import { inChunks } from './inChunks';
import { rowsOfParts } from './openedFiles';
import { runFiles } from './runFiles';
import { WholeFiles } from './wholeFiles';

/** What a session of files is computed with. */
interface Means {
  readonly engine: Engine;
  readonly words: Words;
  readonly work: Work;
  readonly signal: AbortSignal;
  /** Told what part of the files was read. */
  readonly onProgress: (fraction: number) => void;
}

/**
 * Computes a session whose arrays are the first rows of files: its value over all rows, which are read chunk by chunk, and
 * nothing that needs single samples. Undefined when it was given up.
 *
 * @param previous what was shown before: what does not depend on the difference is taken over
 */
export async function computeFiles(
  session: Session,
  previous: Computed | undefined,
  { engine, words, work, signal, onProgress }: Means,
): Promise<Computed | undefined> {
  const run = runUntil(work.run, signal);
  const asked = await sessionRequest(engine, session, run);
  if (asked === undefined) return undefined;
  const { definition, request, arrays } = asked;
  const sameArrays = previous?.session.arrays === session.arrays;
  const candidates = sameArrays ? previous.candidates : await rankedFunctions(engine, asked.meant, run);
  const firstRows = arrays.map(({ array }) => array);
  const facts = await run('describe', firstRows);
  if (candidates === undefined || facts === undefined) return undefined;
  const called = {
    function: definition?.id ?? session.function,
    params: request.params ?? {},
    precision: inChunks(session.precision),
  };
  const parts = arrays.flatMap(({ role, file }) => (file === undefined ? [] : [{ role, ...file }]));
  const rows = rowsOfParts(parts);
  const wholes = new WholeFiles();
  const options = { signal, onProgress: fractionRead(rows, onProgress), bytes: wholes.bytes.bind(wholes) };
  const { value: streamed, issues } = await runFiles(work, called, rows, options);
  if (signal.aborted) return undefined;
  return {
    definition,
    session,
    request,
    arrays: arrays.map((array) => withWholeShape(array, streamed)),
    result: {
      ...called,
      ...(streamed && { params: streamed.params, value: streamed.value }),
      steps: [],
      issues: [...asked.issues, ...issues, ...precisionIssues(session.precision)],
    },
    kinds: firstRows.flatMap((array, index) => (facts[index] === undefined ? [] : words.kind(array, facts[index]))),
    formula: streamed?.formula ?? { tex: '', legend: [] },
    worked: undefined,
    bars: [],
    layout: undefined,
    candidates,
    versions: [],
    everything: undefined,
    libraries: undefined,
    streamed,
  };
}

/** The shape of tables is known once they were read. */
function withWholeShape(array: RoledArray, streamed: StreamResult | undefined): RoledArray {
  const shape = streamed?.inputs.find(({ role }) => role === array.role)?.shape;
  return array.file === undefined || shape === undefined ? array : { ...array, file: { ...array.file, shape } };
}

function precisionIssues(precision: Precision): readonly Issue[] {
  return precision === 'exact' ? [issue('files.not-exact', 'info')] : [];
}
