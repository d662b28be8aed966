const page = 15;

/** A list of rows: up and down by one, by pages, to both ends. */
export const rowKeys: Readonly<Record<string, (now: number, count: number) => number>> = {
  ArrowDown: (now, count) => Math.min(now + 1, count - 1),
  ArrowUp: (now) => Math.max(now - 1, 0),
  PageDown: (now, count) => Math.min(now + page, count - 1),
  PageUp: (now) => Math.max(now - page, 0),
  Home: () => 0,
  End: (_now, count) => count - 1,
};
