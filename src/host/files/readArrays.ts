import * as vscode from 'vscode';
import type { Role } from '../../core/catalogue/definition';
import { asOutcome, fileProblem } from '../../core/files/fileProblem';
import type { Pick } from '../../core/files/dataFile';
import type { Outcome } from '../../core/issues/issue';
import type { RoledArray } from '../session';
import type { Work } from '../work/work';
import { fileArrays } from './fileSession';
import { fileRows, openFiles, valueOf, type Chosen } from './openedFiles';
import { WholeFiles } from './wholeFiles';

/** An array of a file as it is kept over a reload: where it is, not its numbers. */
export interface KeptArray {
  readonly role: Role;
  readonly uri: string;
  readonly decimalComma: boolean;
  readonly pick: Pick;
  readonly isPart: boolean;
}

/** Reads arrays of files: whole, or their first rows where `isPart`. Throws a problem of a file. */
export async function readArrays(
  work: Work,
  wholes: WholeFiles,
  chosen: readonly Chosen[],
  isPart: boolean,
): Promise<readonly RoledArray[]> {
  const asked = { ...fileRows(chosen), chunks: isPart ? 1 : undefined };
  const read = await work.run('fileRows', asked, { answers: { bytes: (wanted) => wholes.bytes(wanted) } });
  return fileArrays(chosen, valueOf(read), isPart);
}

/** Reads arrays again that were read before a reload. A problem of a file is the issue of the outcome. */
export function readKept(work: Work, kept: readonly KeptArray[]): Promise<Outcome<readonly RoledArray[]>> {
  return asOutcome(async () => {
    const wholes = new WholeFiles();
    const uris = [...new Set(kept.map(({ uri }) => uri))];
    const addresses = uris.map((uri) => vscode.Uri.parse(uri, true));
    const decimalComma = kept.some((each) => each.decimalComma);
    const files = await openFiles(work, wholes, addresses, decimalComma);
    const chosen = kept.map(({ role, uri, pick }): Chosen => {
      const opened = files[uris.indexOf(uri)];
      if (opened === undefined) throw fileProblem('files.no-arrays', { name: uri });
      return { role, opened, pick };
    });
    return readArrays(
      work,
      wholes,
      chosen,
      kept.some(({ isPart }) => isPart),
    );
  });
}
