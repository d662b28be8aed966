import type { Issue } from './issue';
import { messages } from './messages';
import { filled } from './phrase';

/** Looks up the user's language for an English message and fills in its parameters, as `vscode.l10n.t` does. */
export type Translate = (message: string, params: Readonly<Record<string, string | number>>) => string;

export const inEnglish: Translate = (message, params) =>
  message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });

/** The words of an issue, rendered from its code. */
export function renderIssue(issue: Issue, translate: Translate = inEnglish): string {
  return translate(messages[issue.code], filled(issue.params, translate));
}
