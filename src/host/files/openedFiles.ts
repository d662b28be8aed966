import type * as vscode from 'vscode';
import type { Role } from '../../core/catalogue/definition';
import { FileProblem, fileProblem } from '../../core/files/fileProblem';
import type { Pick } from '../../core/files/dataFile';
import type { Issue, Outcome } from '../../core/issues/issue';
import type { FileAddress, FileRows } from '../../worker/files/fileRequest';
import type { FileMembers } from '../../worker/tasks/fileMembersTask';
import type { Work } from '../work/work';
import { addressOf } from './fileAddress';
import type { WholeFiles } from './wholeFiles';

/** A file whose arrays are known. */
export interface OpenedFile {
  readonly uri: vscode.Uri;
  readonly address: FileAddress;
  readonly holds: FileMembers;
}

/** An array of a file, or some of its columns, and what it is to the function. */
export interface Chosen {
  readonly role: Role;
  readonly opened: OpenedFile;
  readonly pick: Pick;
}

/** An array of a file, and what it is to a function. */
interface FilePart {
  readonly role: Role;
  readonly address: FileAddress;
  readonly pick: Pick;
}

/** Finds out what files hold. Throws a problem of the first one that cannot be read. */
export async function openFiles(
  work: Work,
  wholes: WholeFiles,
  uris: readonly vscode.Uri[],
  decimalComma: boolean,
): Promise<readonly OpenedFile[]> {
  const files: FileAddress[] = [];
  for (const uri of uris) files.push(await addressOf(uri, decimalComma));
  const outcome = await work.run('fileMembers', { files }, { answers: { bytes: (asked) => wholes.bytes(asked) } });
  const holds = valueOf(outcome);
  return files.flatMap((address, index): readonly OpenedFile[] => {
    const [uri, members] = [uris[index], holds[index]];
    return uri === undefined || members === undefined ? [] : [{ uri, address, holds: members }];
  });
}

/** The arrays that were chosen, and the files that they are in, each once. */
export function fileRows(chosen: readonly Chosen[]): FileRows {
  return rowsOfParts(chosen.map(({ role, opened: { address }, pick }) => ({ role, address, pick })));
}

/** The same of arrays whose files are known. */
export function rowsOfParts(parts: readonly FilePart[]): FileRows {
  const uris = [...new Set(parts.map(({ address }) => address.uri))];
  const files = uris.flatMap((uri) => parts.find(({ address }) => address.uri === uri)?.address ?? []);
  return { files, arrays: parts.map(({ role, address, pick }) => ({ role, file: uris.indexOf(address.uri), pick })) };
}

/** What a task gave; throws its problem where it gave none, or was given up. */
export function valueOf<T>(outcome: Outcome<T> | undefined): T {
  if (outcome === undefined) throw fileProblem('files.cancelled');
  const { value, issues } = outcome;
  const error: Issue | undefined = issues.find(({ severity }) => severity === 'error');
  if (value === undefined || error !== undefined)
    throw error === undefined ? fileProblem('files.cancelled') : new FileProblem(error);
  return value;
}
