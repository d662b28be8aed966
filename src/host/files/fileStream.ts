import * as vscode from 'vscode';
import type { StreamRequest } from '../../core/files/stream/accumulator';
import type { StreamResult } from '../../core/files/stream/computeStream';
import type { Outcome } from '../../core/issues/issue';
import type { FileRows, FilesTold } from '../../worker/files/fileRequest';
import type { Work } from '../work/work';
import type { Words } from '../words';
import { runFiles } from './runFiles';
import type { WholeFiles } from './wholeFiles';

/** Computes a function over files, with a notification that shows how far it is and has a button to cancel it. */
export class FileStream {
  constructor(
    private readonly work: Work,
    private readonly wholes: WholeFiles,
    private readonly words: Words,
  ) {}

  /** An error is among the issues where there is no value; it is `files.cancelled` when somebody cancelled. */
  async compute(request: StreamRequest, rows: FileRows): Promise<Outcome<StreamResult>> {
    const options = {
      location: vscode.ProgressLocation.Notification,
      cancellable: true,
      title: this.words.translate('Computing {function} from files', { function: request.function }),
    };
    return vscode.window.withProgress(options, async (progress, token): Promise<Outcome<StreamResult>> => {
      const controller = new AbortController();
      token.onCancellationRequested(() => controller.abort());
      const onProgress = percentage(rows, (increment, percent) =>
        progress.report({ increment, message: `${String(percent)} %` }),
      );
      const bytes = this.wholes.bytes.bind(this.wholes);
      return runFiles(this.work, request, rows, { signal: controller.signal, onProgress, bytes });
    });
  }
}

/** Makes whole percents of what tasks tell. */
function percentage(
  { files }: FileRows,
  report: (increment: number, percent: number) => void,
): (told: FilesTold) => void {
  const size = files.reduce((sum, each) => sum + each.size, 0);
  let read = 0;
  let shown = 0;
  return ({ bytes }) => {
    read += bytes;
    const percent = Math.floor(Math.min(100, (100 * read) / size));
    if (percent <= shown) return;
    report(percent - shown, percent);
    shown = percent;
  };
}
