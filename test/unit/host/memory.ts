import type { Memento } from 'vscode';

/** A memory that holds JSON, as VS Code's does. */
export function memory(): Memento {
  const texts = new Map<string, string>();
  return {
    keys: () => [...texts.keys()],
    get: (key: string) => {
      const text = texts.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as unknown);
    },
    update: (key: string, value: unknown) => {
      if (value === undefined) texts.delete(key);
      else texts.set(key, JSON.stringify(value));
      return Promise.resolve();
    },
  } as Memento;
}
