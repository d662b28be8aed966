import type { Inputs } from '../../core/compute/types';
import type { Issue, Outcome } from '../../core/issues/issue';
import { joinBatches } from '../../core/session/joinBatches';
import { costOfFiles, type FileRows, type FilesTold } from '../files/fileRequest';
import { rowsOf, withFiles } from '../files/withFiles';
import type { Task } from '../task';

export interface AskedRows extends FileRows {
  /** Not more chunks of rows than this; all when left out. */
  readonly chunks?: number | undefined;
}

export interface ReadRows {
  readonly inputs: Inputs;
  readonly remarks: readonly Issue[];
}

/** The rows of files as arrays: all of them, or the first ones. */
export const fileRowsTask: Task<AskedRows, Outcome<ReadRows>, FilesTold> = {
  cost: ({ files, chunks }) => (chunks === undefined ? costOfFiles(files) : 0),
  run: ({ files, arrays, chunks = Infinity }, context) =>
    withFiles(files, context, async (opened) => {
      const rows = await rowsOf(opened, arrays);
      const read: Inputs[] = [];
      for (let next = await rows.next(); next !== undefined; next = await rows.next()) {
        // Chunks lie in memory that is used again: one alone is a copy, too.
        const { value: copied = {} } = joinBatches([next]);
        read.push(copied);
        if (read.length >= chunks) break;
      }
      const { value: inputs, issues } = joinBatches(read);
      return inputs === undefined ? { issues } : { value: { inputs, remarks: rows.issues }, issues: [] };
    }),
};
