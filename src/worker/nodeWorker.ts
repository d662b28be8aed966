import { parentPort } from 'node:worker_threads';
import { serveTasks } from './serve';

/** What a worker of Node runs. */
if (parentPort === null) throw new Error('this is the program of a worker');
const port = parentPort;
serveTasks({
  post: (message, transfer) => port.postMessage(message, transfer),
  listen: (receive) => port.on('message', receive),
});
