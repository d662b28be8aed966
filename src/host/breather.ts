/** The extension host is shared: nobody keeps it for longer than this, in milliseconds. */
const longest = 10;

/** Lets other work of the host in between; resolves to false when the result is no longer wanted. */
export type Pause = () => Promise<boolean>;

/**
 * A function to call between parts of long work: it lets other work in when the last time was too long ago, and returns
 * at once otherwise.
 */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < longest) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}
