import type { StreamRequest } from '../../core/files/stream/accumulator';
import { computeStream, type StreamResult } from '../../core/files/stream/computeStream';
import type { Outcome } from '../../core/issues/issue';
import { costOfFiles, type FileRows, type FilesTold } from '../files/fileRequest';
import { halvesOf } from '../files/halves';
import { rowsOf, withFiles } from '../files/withFiles';
import type { Task } from '../task';

export interface FilesInput extends FileRows {
  readonly request: StreamRequest;
  /** Another worker computes on the second half of the rows, where these can be read apart; the host is asked for it. */
  readonly isShared: boolean;
}

/** A loss or a metric over files. */
export const filesTask: Task<FilesInput, Outcome<StreamResult>, FilesTold> = {
  cost: ({ files }) => costOfFiles(files),
  run: ({ request, files, arrays, isShared }, context) =>
    withFiles(files, context, (opened) => {
      const halves = isShared ? halvesOf(opened) : undefined;
      const shared = halves && {
        open: () => rowsOf(opened, arrays, halves.first),
        others: () => context.ask('otherHalf', {}),
      };
      return computeStream(request, () => rowsOf(opened, arrays), shared);
    }),
};
