import type * as vscode from 'vscode';
import type { DataFile, Pick } from '../../core/files/dataFile';
import type { RowsByRole } from '../../core/files/stream/rowsByRole';
import type { Engine } from '../loadEngine';
import type { FileRole } from './decodeFiles';
import { baseName, openSource, type OpenSource } from './openSource';
import type { ReadWatch } from './readWatch';

/** A file that was opened, and what it holds. */
export interface OpenedFile {
  readonly uri: vscode.Uri;
  readonly name: string;
  readonly file: DataFile;
}

/** An array of a file, or some of its columns, and what it is to the function. */
export interface Chosen {
  readonly role: FileRole;
  readonly opened: OpenedFile;
  readonly pick: Pick;
}

/** Files that are open together, until they are closed. */
export class OpenedFiles {
  readonly #sources: OpenSource[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly watch: ReadWatch,
  ) {}

  /** Opens a file; throws its problem where it cannot be read. */
  async open(uri: vscode.Uri, decimalComma: boolean): Promise<OpenedFile> {
    const opened = await openSource(this.engine, uri);
    this.#sources.push(opened);
    const name = baseName(uri);
    const { breathe } = this.watch;
    const options = { decimalComma, breathe };
    const file = await this.engine.openFile(name, this.watch.watched(opened.source), options);
    return { uri, name, file };
  }

  /** The size of all files in bytes. */
  get size(): number {
    return this.#sources.reduce((sum, { source }) => sum + source.size, 0);
  }

  async close(): Promise<void> {
    await Promise.all(this.#sources.splice(0).map((source) => source.close()));
  }
}

/** The rows of what was chosen, from the start; those of one file are read together. */
export async function rowsOf(engine: Engine, chosen: readonly Chosen[]): Promise<RowsByRole> {
  const byFile = new Map<DataFile, Chosen[]>();
  for (const each of chosen) byFile.set(each.opened.file, [...(byFile.get(each.opened.file) ?? []), each]);
  const files = [...byFile].map(async ([file, ofFile]) => ({
    roles: ofFile.map(({ role }) => role),
    reader: await file.rows(ofFile.map(({ pick }) => pick)),
  }));
  return new engine.RowsByRole(await Promise.all(files));
}
