/** Where each key leads, from position `now` of `count`; undefined for keys that lead nowhere. */
type Keys = Readonly<Record<string, (now: number, count: number) => number>>;

const along: Keys = {
  ArrowRight: (now, count) => (now + 1) % count,
  ArrowLeft: (now, count) => (now - 1 + count) % count,
  Home: () => 0,
  End: (_now, count) => count - 1,
};

/** A menu, which is a column. */
export const menuKeys: Keys = {
  ArrowDown: (now, count) => (now + 1) % count,
  ArrowUp: (now, count) => (now - 1 + count) % count,
  Home: () => 0,
  End: (_now, count) => count - 1,
};

const page = 10;

/** A row of tabs: up and down are left to scrolling. */
export const tabKeys: Keys = along;

/** A group of which one is chosen, as native radio buttons have it; by pages when there are many. */
export const choiceKeys: Keys = {
  ...along,
  ArrowDown: (now, count) => (now + 1) % count,
  ArrowUp: (now, count) => (now - 1 + count) % count,
  PageDown: (now, count) => Math.min(now + page, count - 1),
  PageUp: (now) => Math.max(now - page, 0),
};

/** The position that a key press leads to; modified keys belong to the browser and to VS Code. */
export function rovingTarget(event: KeyboardEvent, keys: Keys, now: number, count: number): number | undefined {
  return event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]?.(now, count);
}
