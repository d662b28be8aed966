import { serveTasks } from './serve';

/** What is used of a web worker's global scope. */
interface WebWorkerScope {
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/** What a web worker runs, once it has the engine. */
export function serveInWebWorker(scope: WebWorkerScope): void {
  serveTasks({
    post: (message, transfer) => scope.postMessage(message, transfer),
    listen: (receive) => {
      scope.onmessage = ({ data }) => receive(data);
    },
  });
}
