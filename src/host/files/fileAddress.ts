import * as vscode from 'vscode';
import { fileProblem } from '../../core/files/fileProblem';
import type { FileAddress } from '../../worker/files/fileRequest';
import { nodeFiles } from '../../worker/files/nodeFiles';
import { wholeFileLimit } from './wholeFiles';

/** Where a file is, and how long. Throws a problem of the file where it is not there, or too long to be read. */
export async function addressOf(uri: vscode.Uri, decimalComma: boolean): Promise<FileAddress> {
  const name = baseName(uri);
  const { size } = await sizeOf(uri).catch((error: unknown) => {
    throw fileProblem('files.gone', { name, reason: error instanceof Error ? error.message : String(error) });
  });
  const path = uri.scheme === 'file' && nodeFiles() !== undefined ? uri.fsPath : undefined;
  if (path === undefined && size > wholeFileLimit) {
    throw fileProblem('files.whole-file-limit', { name, received: size, limit: wholeFileLimit });
  }
  return { name, uri: uri.toString(), path, size, decimalComma };
}

/** The last part of an address. */
function baseName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function sizeOf(uri: vscode.Uri): Promise<vscode.FileStat> {
  return vscode.workspace.fs.stat(uri);
}
