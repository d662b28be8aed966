import type { Task } from '../task';
import { batchTask } from './batchTask';
import { candidatesTask } from './candidatesTask';
import { chartsTask } from './chartsTask';
import { computeTask } from './computeTask';
import { describeTask } from './describeTask';
import { everythingTask } from './everythingTask';
import { exportTask } from './exportTask';
import { fileMembersTask } from './fileMembersTask';
import { fileRowsTask } from './fileRowsTask';
import { filesHalfTask } from './filesHalfTask';
import { filesTask } from './filesTask';
import { findingsTask } from './findingsTask';
import { librariesTask } from './librariesTask';
import { pinTask } from './pinTask';
import { previewTask } from './previewTask';
import { readTask } from './readTask';
import { samplesTask } from './samplesTask';
import { searchTask } from './searchTask';
import { takeTask } from './takeTask';
import { whatIfTask } from './whatIfTask';

const list = {
  batch: batchTask,
  candidates: candidatesTask,
  charts: chartsTask,
  compute: computeTask,
  describe: describeTask,
  everything: everythingTask,
  export: exportTask,
  fileMembers: fileMembersTask,
  fileRows: fileRowsTask,
  files: filesTask,
  filesHalf: filesHalfTask,
  findings: findingsTask,
  libraries: librariesTask,
  pin: pinTask,
  preview: previewTask,
  read: readTask,
  samples: samplesTask,
  search: searchTask,
  take: takeTask,
  whatIf: whatIfTask,
};

type Types<Each> =
  Each extends Task<infer Input, infer Output, infer Told>
    ? { readonly input: Input; readonly output: Output; readonly told: Told }
    : never;

/** Every task by its name: what it takes, what it gives, and what it says on the way. */
export type Tasks = { readonly [Name in keyof typeof list]: Types<(typeof list)[Name]> };

export type TaskName = Extract<keyof Tasks, string>;

/** The tasks, in the host or in a worker. The only list. */
export const tasks: {
  readonly [Name in keyof Tasks]: Task<Tasks[Name]['input'], Tasks[Name]['output'], Tasks[Name]['told']>;
} = list;
