/** The result of work that pauses, done without a pause. */
export function inOneGo<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
