import { totalsOfStream, type StreamTotals } from '../../core/files/stream/computeStream';
import type { Outcome } from '../../core/issues/issue';
import { costOfFiles, type FilesTold } from '../files/fileRequest';
import { halvesOf } from '../files/halves';
import { rowsOf, withFiles } from '../files/withFiles';
import type { Task } from '../task';
import type { FilesInput } from './filesTask';

/** What the second half of the rows amounts to; undefined where they cannot be read apart, or do not add up. */
export const filesHalfTask: Task<Omit<FilesInput, 'isShared'>, Outcome<StreamTotals | undefined>, FilesTold> = {
  cost: ({ files }) => costOfFiles(files) / 2,
  run: ({ request, files, arrays }, context) =>
    withFiles<StreamTotals | undefined>(files, context, (opened) => {
      const halves = halvesOf(opened);
      if (halves === undefined) return Promise.resolve({ value: undefined, issues: [] });
      return totalsOfStream(request, () => rowsOf(opened, arrays, halves.second));
    }),
};
