import { setCustomDefinitions } from '../core/catalogue/registry';
import { readMetrics } from '../core/custom/readMetrics';
import { decodeToWorker, type FromWorker } from '../protocol/work';
import { HeldArrays } from './heldArrays';
import { RunningTask } from './runningTask';

/** The worker's end of the line to the host. */
export interface Port {
  readonly post: (message: FromWorker, transfer: readonly ArrayBuffer[]) => void;
  readonly listen: (receive: (message: unknown) => void) => void;
}

/** Runs the tasks that come through a port, and sends back what they give. Several take turns, in their pauses. */
export function serveTasks({ post, listen }: Port): void {
  const arrays = new HeldArrays();
  const running = new Map<number, RunningTask>();
  listen((received) => {
    const message = decodeToWorker(received);
    switch (message.kind) {
      case 'metrics':
        setCustomDefinitions(readMetrics(message.metrics).definitions);
        break;
      case 'hold':
        arrays.hold(message.id, message.array);
        break;
      case 'drop':
        arrays.drop(message.id);
        break;
      case 'run': {
        const { id, task, input, flag } = message;
        const run = new RunningTask(id, post, flag);
        running.set(id, run);
        void run.over(task, arrays, input).then(() => running.delete(id));
        break;
      }
      case 'cancel':
        running.get(message.id)?.cancel();
        break;
      case 'answer':
      case 'refuse':
        running.get(message.id)?.answer(message);
        break;
    }
  });
  post({ kind: 'ready' }, []);
}
