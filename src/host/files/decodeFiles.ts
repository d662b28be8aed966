import * as v from 'valibot';
import { issue, type Outcome } from '../../core/issues/issue';
import { precisions } from '../../core/compute/types';

/** The roles that files can fill: arrays with a row for each sample. */
export const fileRoles = ['y_true', 'y_pred', 'sample_weight', 'mask', 'values'] as const;
export type FileRole = (typeof fileRoles)[number];

const paramValue = v.union([v.number(), v.string(), v.boolean(), v.null(), v.array(v.number())]);

const source = v.object({
  uri: v.string(),
  /** The array in an archive, or the key in JSON. */
  member: v.optional(v.string()),
  /** The column of a table, or several side by side. */
  column: v.optional(v.union([v.string(), v.pipe(v.array(v.string()), v.minLength(1))])),
});

/** What the command may be told: everything, and it asks nothing. */
const filesArguments = v.object({
  function: v.string(),
  params: v.optional(v.record(v.string(), paramValue), {}),
  dtype: v.optional(v.picklist(precisions)),
  /** Whether 0,5 in a table is 0.5. */
  decimalComma: v.optional(v.boolean()),
  inputs: v.partial(v.object(v.entriesFromList(fileRoles, source))),
});

export type FilesArguments = v.InferOutput<typeof filesArguments>;
export type FileInput = v.InferOutput<typeof source>;

export function decodeFiles(value: unknown): Outcome<FilesArguments> {
  const result = v.safeParse(filesArguments, value);
  if (result.success) return { value: result.output, issues: [] };
  const [first] = result.issues;
  const reason = first.message.replace(/^Invalid (type|key|length|value): /, '');
  return { issues: [issue('request.invalid', 'error', { place: v.getDotPath(first) ?? 'its start', reason })] };
}
