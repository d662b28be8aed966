/** The extension host is shared: nobody keeps it for longer than this, in milliseconds. */
const longest = 10;

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
