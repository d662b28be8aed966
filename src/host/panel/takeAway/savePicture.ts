import * as vscode from 'vscode';
import type { SavedPicture } from '../../../protocol/pictures';
import type { Words } from '../../words';
import { pictureBytes, pictureName } from './pictureFile';

/** Asks where to, and writes a chart there. Nothing is written when the user turns away. */
export async function savePicture(picture: SavedPicture, functionName: string, { translate }: Words): Promise<void> {
  const bytes = pictureBytes(picture);
  if (bytes === undefined) return;
  const name = pictureName(picture, functionName);
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const place = await vscode.window.showSaveDialog({
    ...(folder !== undefined && { defaultUri: vscode.Uri.joinPath(folder.uri, name) }),
    filters: { [picture.format.toUpperCase()]: [picture.format] },
    title: translate('Save the chart', {}),
  });
  if (place === undefined) return;
  try {
    await vscode.workspace.fs.writeFile(place, bytes);
  } catch (error) {
    // A folder that is read-only or full is no bug; VS Code says why in the user's language.
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(translate('The chart could not be saved: {reason}', { reason }));
    return;
  }
  const open = translate('Open', {});
  const file = place.path.split('/').at(-1) ?? name;
  const chosen = await vscode.window.showInformationMessage(translate('Saved {file}.', { file }), open);
  if (chosen === open) await vscode.commands.executeCommand('vscode.open', place);
}
