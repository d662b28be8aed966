import * as vscode from 'vscode';
import { formatShape } from '../../core/format/formatShape';
import type { Words } from '../words';
import type { FileRole } from './decodeFiles';
import { chosen, guessRoles, labelOf, offersOf, type Offered } from './guessRoles';
import type { Chosen, OpenedFile } from './openedFiles';

interface OfferItem extends vscode.QuickPickItem {
  readonly offer: Offered | undefined;
}

/**
 * Asks which arrays are y_true, y_pred and sample_weight; only to be confirmed where their names say so. A lone array is
 * taken for `values`. Undefined when the user turns away.
 */
export async function askArrays(
  files: readonly OpenedFile[],
  { translate }: Words,
): Promise<readonly Chosen[] | undefined> {
  const offers = offersOf(files);
  const [only, ...others] = offers;
  if (only !== undefined && others.length === 0) return [chosen('values', only)];
  const guess = guessRoles(offers);
  if (guess !== undefined) {
    const label = guess
      .map(({ role, opened, pick: [member] }) => `${role}: ${labelOf({ opened, member })}`)
      .join(' · ');
    const other = translate('Choose other arrays', {});
    const picked = await vscode.window.showQuickPick([label, other], {
      title: translate('Compute on these arrays', {}),
      ignoreFocusOut: true,
    });
    if (picked === undefined) return undefined;
    if (picked === label) return guess;
  }
  return askOneByOne(offers, translate);
}

async function askOneByOne(
  offers: readonly Offered[],
  translate: Words['translate'],
): Promise<readonly Chosen[] | undefined> {
  const roles: readonly FileRole[] = ['y_true', 'y_pred', 'sample_weight'];
  const found: Chosen[] = [];
  let left = offers;
  for (const role of roles) {
    if (left.length === 0) break;
    const items = left.map((offer): OfferItem => ({ label: labelOf(offer), description: shapeText(offer), offer }));
    const isOptional = role === 'sample_weight';
    const none: OfferItem = { label: translate('No weights', {}), offer: undefined };
    const picked = await vscode.window.showQuickPick(isOptional ? [none, ...items] : items, {
      title: translate('Which array is {role}?', { role }),
      matchOnDescription: true,
      ignoreFocusOut: true,
    });
    if (picked === undefined) return undefined;
    const { offer } = picked;
    if (offer === undefined) continue;
    found.push(chosen(role, offer));
    left = left.filter((each) => each !== offer);
  }
  return found;
}

function shapeText({ opened, member }: Offered): string {
  const found = opened.holds.members.find(({ name }) => name === member);
  const [rows, ...rest] = found?.shape ?? [];
  if (found === undefined || rows === null) return found?.dtype ?? '';
  const shape = [rows ?? 0, ...rest].map((size) => size ?? 0);
  return `${found.dtype} ${formatShape(shape)}`;
}
