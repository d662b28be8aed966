import type { StreamRequest } from '../../core/files/stream/accumulator';
import type { StreamResult } from '../../core/files/stream/computeStream';
import { issue, type Outcome } from '../../core/issues/issue';
import type { Questions } from '../../protocol/work';
import type { FileRows, FilesTold } from '../../worker/files/fileRequest';
import type { RunOptions } from '../work/runOptions';
import { WorkerDied } from '../work/workerDied';
import type { Work } from '../work/work';

/** Files of together so many bytes are worth a second worker. */
const worthTwo = 64_000_000;

type Options = Pick<RunOptions<FilesTold>, 'onProgress'> & {
  readonly signal: AbortSignal;
  /** The bytes of files that a worker cannot open itself. */
  readonly bytes: (asked: Questions['bytes']['input']) => Promise<Uint8Array>;
};

/**
 * Computes a function over files: in a worker, or in two that take half of the rows each. An error is among the issues where
 * there is no value; it is `files.cancelled` when it was given up.
 */
export async function runFiles(
  work: Work,
  request: StreamRequest,
  rows: FileRows,
  options: Options,
): Promise<Outcome<StreamResult>> {
  try {
    return (await (isWorthTwo(rows) ? shared : alone)(work, request, rows, options)) ?? cancelled;
  } catch (error) {
    if (!(error instanceof WorkerDied)) throw error;
    return { issues: [issue('work.died', 'error', { reason: error.reason })] };
  }
}

const cancelled = { issues: [issue('files.cancelled', 'error')] };

type Result = Promise<Outcome<StreamResult> | undefined>;

function alone(work: Work, request: StreamRequest, rows: FileRows, { bytes, ...options }: Options): Result {
  return work.run('files', { ...rows, request, isShared: false }, { ...options, answers: { bytes } });
}

async function shared(work: Work, request: StreamRequest, rows: FileRows, options: Options): Result {
  const controller = new AbortController();
  const giveUp = (): void => controller.abort();
  options.signal.addEventListener('abort', giveUp);
  const common = { signal: controller.signal, onProgress: options.onProgress };
  const half = work.run('filesHalf', { ...rows, request }, common);
  const otherHalf = async (): Promise<Questions['otherHalf']['output']> => (await half) ?? cancelled;
  const whole = work.run('files', { ...rows, request, isShared: true }, { ...common, answers: { otherHalf } });
  try {
    return await Promise.race([whole, half.then(() => whole)]);
  } finally {
    // Neither half is of any use without the other.
    giveUp();
    options.signal.removeEventListener('abort', giveUp);
  }
}

/** Two workers share files that each of them can read by itself, and begin anywhere in. */
function isWorthTwo({ files }: FileRows): boolean {
  const size = files.reduce((sum, each) => sum + each.size, 0);
  return size >= worthTwo && files.every(({ name, path }) => path !== undefined && name.toLowerCase().endsWith('.npy'));
}
