import * as v from 'valibot';
import { roles } from '../../core/catalogue/definition';
import { precisions } from '../../core/compute/types';
import { issue, type Outcome } from '../../core/issues/issue';
import { copyFormats } from '../../protocol/copyFormats';

const paramValue = v.union([v.number(), v.string(), v.boolean(), v.null(), v.array(v.number())]);
const params = v.optional(v.record(v.string(), paramValue), {});
const dtype = v.optional(v.picklist(precisions));

/** What other code asks of the API; the arrays are read afterwards. */
const request = v.object({
  function: v.string(),
  params,
  dtype,
  ...v.entriesFromList(roles, v.optional(v.unknown())),
});

/** What a command may be told. Without a function it asks; without a place it takes what the editor shows. */
const commandArguments = v.object({
  function: v.optional(v.string()),
  params,
  dtype,
  /** A document, and an offset in it: as if the cursor stood there. */
  uri: v.optional(v.string()),
  offset: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  /** The arrays are those that the call of a program at that offset takes. */
  call: v.optional(v.boolean()),
  /** A number that was expected, as it was printed. */
  expected: v.optional(v.union([v.string(), v.pipe(v.number(), v.transform(String))])),
  /** The view of the panel that is to be opened. */
  view: v.optional(v.string()),
});

/** What a batch may be told: as a command; and, in the place of a document, its arrays as other code passes them. */
const batchArguments = v.object({
  ...commandArguments.entries,
  params: v.optional(v.record(v.string(), paramValue)),
  ...v.entriesFromList(roles, v.optional(v.unknown())),
});

const copyArguments = v.object({
  format: v.optional(v.picklist(copyFormats), 'value'),
  library: v.optional(v.string()),
});

export type Request = v.InferOutput<typeof request>;
export type CommandArguments = v.InferOutput<typeof commandArguments>;
export type BatchArguments = v.InferOutput<typeof batchArguments>;

export function decodeRequest(value: unknown): Outcome<Request> {
  return decode(request, value);
}

/** The argument of a command. Menus pass none, or the resource they were opened on, which says nothing more. */
export function decodeArguments(value: unknown): Outcome<CommandArguments> {
  return decode(commandArguments, objectOr(value));
}

export function decodeBatchArguments(value: unknown): Outcome<BatchArguments> {
  return decode(batchArguments, objectOr(value));
}

/** In which format a result is copied, and for which library; as the value alone when nothing is said. */
export function decodeCopyArguments(value: unknown): Outcome<v.InferOutput<typeof copyArguments>> {
  return decode(copyArguments, objectOr(value));
}

const objectOr = (value: unknown): unknown => (typeof value === 'object' && value !== null ? value : {});

function decode<Schema extends v.GenericSchema>(schema: Schema, value: unknown): Outcome<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, issues: [] };
  const [first] = result.issues;
  const reason = first.message.replace(/^Invalid (type|key|length|value): /, '');
  return { issues: [issue('request.invalid', 'error', { place: v.getDotPath(first) ?? 'its start', reason })] };
}
