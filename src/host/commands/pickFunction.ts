import * as vscode from 'vscode';
import type { Definition } from '../../core/catalogue/definition';
import type { Issue } from '../../core/issues/issue';
import { renderIssue } from '../../core/issues/renderIssue';
import { libraryOf, shortName } from '../names';
import type { Words } from '../words';

interface FunctionItem extends vscode.QuickPickItem {
  readonly id?: string;
}

interface Offer {
  readonly definition: Definition;
  readonly fits: boolean;
  readonly reason?: Issue;
}

/** A string that Keras resolves by the shapes, with what it becomes and why. */
export interface ResolvedOffer {
  readonly identifier: string;
  readonly function: string;
  readonly library: string;
  readonly reason: Issue;
}

/**
 * Asks for a loss or metric: first what is resolved by the shapes, then those that fit, best first, then the others with
 * the reason. Typing finds names, aliases and libraries. Undefined when the user turns away.
 *
 * @param staysOpen also while something else has the focus
 */
export async function pickFunction(
  resolved: readonly ResolvedOffer[],
  offers: readonly Offer[],
  arrays: string,
  staysOpen: boolean,
  words: Words,
): Promise<string | undefined> {
  const { translate } = words;
  const section = (label: string, fits: boolean): FunctionItem[] => {
    const items = offers.filter((offer) => offer.fits === fits).map((offer) => toItem(offer, words));
    return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
  };
  const items = [
    ...resolved.map((offer) => toResolvedItem(offer, words)),
    ...section(translate('Fits these arrays', {}), true),
    ...section(translate('Does not fit', {}), false),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: translate('Compute a loss or metric on {arrays}', { arrays }),
    placeHolder: translate('Name, alias (mse, cce) or library', {}),
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: staysOpen,
  });
  return picked?.id;
}

function toResolvedItem({ identifier, function: name, library, reason }: ResolvedOffer, words: Words): FunctionItem {
  return {
    id: identifier,
    label: `${identifier} → ${name} (${library})`,
    detail: renderIssue(reason, words.translate),
  };
}

function toItem({ definition, reason }: Offer, words: Words): FunctionItem {
  const name = shortName(definition.id);
  const aliases = definition.aliases.filter((alias) => alias !== name);
  return {
    id: definition.id,
    label: name,
    description: [libraryOf(definition), ...(aliases.length === 0 ? [] : [aliases.join(', ')])].join(' · '),
    detail: reason === undefined ? words.doc(definition.doc) : renderIssue(reason, words.translate),
  };
}
