import type { DataFile } from '../../core/files/dataFile';
import type { Outcome } from '../../core/issues/issue';
import { costOfFiles, type FileAddress, type FilesTold } from '../files/fileRequest';
import { withFiles } from '../files/withFiles';
import type { Task } from '../task';

/** What a file holds. */
export type FileMembers = Pick<DataFile, 'members' | 'refused' | 'hasDecimalCommas'>;

export interface AskedFiles {
  readonly files: readonly FileAddress[];
}

/** What files hold, one after the other. */
export const fileMembersTask: Task<AskedFiles, Outcome<readonly FileMembers[]>, FilesTold> = {
  // Only JSON is read as a whole for it.
  cost: ({ files }) => costOfFiles(files.filter(({ name }) => name.endsWith('.json'))),
  run: ({ files }, context) =>
    withFiles(files, context, (opened) =>
      Promise.resolve({
        value: opened.map(({ members, refused, hasDecimalCommas = false }) => ({ members, refused, hasDecimalCommas })),
        issues: [],
      }),
    ),
};
