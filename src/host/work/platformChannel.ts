import * as vscode from 'vscode';
import type { OpenChannel } from './channel';
import { nodeChannel, nodeThreads } from './nodeChannel';
import { webChannel } from './webChannel';

/** Workers of the platform that this extension host runs on, which the installed extension has the programs of. */
export function platformChannel(extensionUri: vscode.Uri): OpenChannel {
  const dist = vscode.Uri.joinPath(extensionUri, 'dist');
  const threads = nodeThreads();
  if (threads !== undefined) return nodeChannel(threads, vscode.Uri.joinPath(dist, 'worker.js').fsPath);
  return webChannel(
    async () => new Uint8Array(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, 'engine.js'))),
  );
}
