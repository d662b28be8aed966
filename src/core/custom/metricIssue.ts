import type { Issue } from '../issues/issue';

/** A place in the setting: `[0, 'formula', 'loss']` is the step `loss` of the first metric. */
export type SettingPath = readonly (string | number)[];

/** What is wrong with a metric of the user's own, and where. A span in the issue counts in the formula at the path. */
export interface MetricIssue {
  readonly path: SettingPath;
  /** The metric's name, where it has one. */
  readonly metric: string | undefined;
  readonly issue: Issue;
}

/** Takes down an issue at a place inside one metric. */
export type Note = (path: SettingPath, issue: Issue) => void;
