import type { Definition } from '../catalogue/definition';
import { issue } from '../issues/issue';
import { phrase } from '../issues/phrase';
import { metricLimit } from './limits';
import type { MetricIssue } from './metricIssue';
import { readMetric } from './readMetric';
import { noteInvalid } from './settingValue';
import { problemOfTaken } from './takenName';

/** The user's own metrics, as far as they can be read. */
export interface ReadMetrics {
  readonly definitions: readonly Definition[];
  readonly issues: readonly MetricIssue[];
}

/**
 * Reads the setting `metricLens.metrics`: a list of objects
 *
 * - `name`: a letter, then letters, digits and `_`; the metric's id is `custom.<name>`;
 * - `formula`: a text, or steps by name, the last one the result, in the formula language;
 * - `params`: by name a default, or `{ default, min, max, choices, doc }`;
 * - `inputs`: the arrays that the formula reads (found in the formula when left out);
 * - `kind`: `"metric"` (default) or `"loss"`; `better`: `"lower"` or `"higher"`; `doc`: a sentence;
 * - `state`: steps that add up over batches; the result is made of them alone.
 *
 * Never throws: a metric that cannot be used is left out, and an issue says where and why.
 */
export function readMetrics(setting: unknown): ReadMetrics {
  if (setting === undefined || setting === null) return { definitions: [], issues: [] };
  const issues: MetricIssue[] = [];
  if (!Array.isArray(setting)) {
    noteInvalid(
      (path, found) => issues.push({ path, metric: undefined, issue: found }),
      [],
      setting,
      'a list of metrics',
    );
    return { definitions: [], issues };
  }
  if (setting.length > metricLimit) {
    const params = { what: phrase('metrics'), received: setting.length, limit: metricLimit };
    issues.push({ path: [], metric: undefined, issue: issue('custom.too-many', 'error', params) });
  }
  const found = new Map<string, Definition>();
  setting.slice(0, metricLimit).forEach((given: unknown, index) => {
    const read = readMetric(given, [index]);
    issues.push(...read.issues);
    if (read.definition === undefined) return;
    const { id, aliases } = read.definition;
    const [name = ''] = aliases;
    const problem = problemOfTaken(name, found);
    if (problem !== undefined) issues.push({ path: [index, 'name'], metric: name, issue: problem });
    if (!found.has(id)) found.set(id, read.definition);
  });
  return { definitions: [...found.values()], issues };
}
