/** Messages wait for no longer than this, in milliseconds. */
const longest = 10;

/**
 * A function to call between parts of long work in a worker: it lets messages in when the last time was too long ago.
 * Timers would do it too, but browsers make those wait that follow each other.
 */
export function breatherOfWorker(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < longest) return;
    await nextTurn();
    last = performance.now();
  };
}

function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
