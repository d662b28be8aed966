import * as vscode from 'vscode';
import type { ByteSource } from '../../core/files/byteSource';
import type { Engine } from '../loadEngine';
import { nodeFiles } from './nodeFiles';

/** Files that are not on this machine come whole; larger ones are refused, in bytes. */
const wholeFileLimit = 200_000_000;

/** A file's bytes, until they are not needed any more. */
export interface OpenSource {
  readonly source: ByteSource;
  readonly close: () => Promise<void>;
}

/**
 * The bytes of a file: of a local one those that are asked for, where Node is there; of any other all, by way of
 * `workspace.fs`. Throws a problem of the file for what cannot be opened.
 */
export async function openSource({ fileProblem }: Engine, uri: vscode.Uri): Promise<OpenSource> {
  const name = baseName(uri);
  const files = uri.scheme === 'file' ? nodeFiles() : undefined;
  try {
    if (files !== undefined) return await openLocal(files, uri);
  } catch (error) {
    throw fileProblem('files.gone', { name, reason: reasonOf(error) });
  }
  const { size } = await statOf(uri).catch((error: unknown) => {
    throw fileProblem('files.gone', { name, reason: reasonOf(error) });
  });
  if (size > wholeFileLimit) {
    throw fileProblem('files.whole-file-limit', { name, received: size, limit: wholeFileLimit });
  }
  const bytes = await vscode.workspace.fs.readFile(uri);
  const read = (start: number, end: number) => Promise.resolve(bytes.subarray(start, end));
  return { source: { size: bytes.length, read }, close: () => Promise.resolve() };
}

/** The last part of an address. */
export function baseName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function openLocal(files: NonNullable<ReturnType<typeof nodeFiles>>, uri: vscode.Uri): Promise<OpenSource> {
  const file = await files.open(uri.fsPath, 'r');
  const { size } = await file.stat();
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(end - start);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  };
  return { source: { size, read }, close: () => file.close() };
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat> {
  return vscode.workspace.fs.stat(uri);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
