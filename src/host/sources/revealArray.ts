import * as vscode from 'vscode';
import type { RoledArray } from '../session';
import type { Words } from '../words';
import type { Place } from './place';
import { revealPlace } from './revealPlace';

/** Shows where an array stands now; tells the user when its text is gone. */
export async function revealArray(
  { name, role }: Pick<RoledArray, 'name' | 'role'>,
  place: Place | undefined,
  { translate }: Words,
): Promise<void> {
  if (place !== undefined && (await revealPlace(place))) return;
  void vscode.window.showWarningMessage(translate('The text of {name} is not there any more.', { name: name ?? role }));
}
