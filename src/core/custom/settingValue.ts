import { issue } from '../issues/issue';
import type { IssueParams } from '../issues/issue';
import { phrase, type Phrase } from '../issues/phrase';
import type { Note, SettingPath } from './metricIssue';

/** A JSON object: what stands in the setting is anything. */
export type SettingObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is SettingObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Notes that a value is not what it should be. */
export function noteInvalid(note: Note, path: SettingPath, value: unknown, expected: string | Phrase): void {
  const params: IssueParams = { place: String(path.at(-1) ?? 'metricLens.metrics'), received: shown(value), expected };
  note(path, issue('custom.invalid', 'error', params));
}

/** Notes keys that nothing reads, a slip of the pen most likely. */
export function noteUnknownKeys(note: Note, path: SettingPath, value: SettingObject, known: readonly string[]): void {
  for (const name of Object.keys(value)
    .filter((key) => !known.includes(key))
    .slice(0, shownKeys)) {
    const params = { name: name.slice(0, shownLength), expected: known.join(', ') };
    note([...path, name], issue('custom.unknown-key', 'warning', params));
  }
}

const shownKeys = 5;
const shownLength = 40;

function shown(value: unknown): string | Phrase {
  if (value === undefined) return phrase('missing');
  if (isObject(value)) return phrase('an object');
  if (Array.isArray(value)) return phrase('a list');
  return JSON.stringify(typeof value === 'string' ? value.slice(0, shownLength) : value);
}
