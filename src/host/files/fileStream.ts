import * as vscode from 'vscode';
import type { StreamRequest } from '../../core/files/stream/accumulator';
import type { StreamResult } from '../../core/files/stream/computeStream';
import type { Outcome } from '../../core/issues/issue';
import type { FileRows } from '../../worker/files/fileRequest';
import { percentage } from '../work/percentage';
import type { Work } from '../work/work';
import type { Words } from '../words';
import { fractionRead } from './fractionRead';
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
      const onProgress = fractionRead(rows, percentage(progress));
      const bytes = this.wholes.bytes.bind(this.wholes);
      return runFiles(this.work, request, rows, { signal: controller.signal, onProgress, bytes });
    });
  }
}
