import * as vscode from 'vscode';
import type { Questions } from '../../protocol/work';

/**
 * Files that Node cannot open come whole, for `workspace.fs` gives no parts of a file; larger ones are refused, in bytes.
 * They are in memory once, besides the chunk that is computed on.
 */
export const wholeFileLimit = 200_000_000;

/** The bytes of files that are not on this machine, for as long as a command is about them. */
export class WholeFiles {
  readonly #files = new Map<string, Thenable<Uint8Array>>();

  /** A copy of some bytes of a file, which may be given away. */
  async bytes({ file, start, end }: Questions['bytes']['input']): Promise<Uint8Array> {
    const known = this.#files.get(file) ?? vscode.workspace.fs.readFile(vscode.Uri.parse(file, true));
    this.#files.set(file, known);
    return (await known).slice(start, end);
  }
}
