import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { panelStrings, type PanelString } from '../protocol/strings';
import type { Connection } from './connection';

/** A label in the user's language, with its `{name}`s filled in. */
export type Label = (key: PanelString, values?: Readonly<Record<string, string | number>>) => string;

/** What every part of the page needs: the line to the host, and the labels. */
export interface Page extends Connection {
  /** Whether the state is the first of this page: after a reload, the one that was there before. */
  readonly first: boolean;
  readonly label: Label;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('usePage outside of the page');
  return page;
}

/** Looks labels up in the host's table, then in the English one. */
export function labelsFrom(strings: Readonly<Record<string, string>>): Label {
  return (key, values = {}) =>
    (strings[key] ?? panelStrings[key]).replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : String(value);
    });
}
