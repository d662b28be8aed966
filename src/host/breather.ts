/** The extension host is shared: nobody keeps it for longer than this, in milliseconds. */
const longest = 10;

interface Turns {
  setImmediate?: (run: () => void) => unknown;
}

/** Runs something after what waits already. In Node a timer takes a millisecond for it; a web worker has timers alone. */
const { setImmediate: inNextTurn = (run: () => void) => setTimeout(run, 0) } = globalThis as Turns;

/**
 * A function to call between parts of long work: it lets other work in when the last time was too long ago, and returns
 * at once otherwise.
 */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < longest) return;
    await new Promise<void>((resolve) => inNextTurn(resolve));
    last = performance.now();
  };
}

/** Whether a promise is settled in so many milliseconds; it goes on in any case. */
export async function isSettledWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const settled = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return settled;
}
