import * as v from 'valibot';
import { copyFormats } from './copyFormats';
import { mostDraftRows } from './ownMetrics';
import type { PageMessage, PanelEvents } from './pageEvents';
import { chartNames, longestPicture, pictureFormats } from './pictures';
import { mostSampleRows, sampleOrders } from './samples';

const nothing = v.strictObject({});
const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Texts are as long as somebody pastes: what is too long for a metric is refused in words. */
const metricDraft = v.strictObject({
  name: v.string(),
  kind: v.picklist(['metric', 'loss']),
  better: v.picklist(['', 'lower', 'higher']),
  doc: v.string(),
  steps: v.pipe(
    v.array(v.strictObject({ name: v.string(), formula: v.string(), isState: v.boolean() })),
    v.maxLength(mostDraftRows),
  ),
  params: v.pipe(v.array(v.strictObject({ name: v.string(), value: v.string() })), v.maxLength(mostDraftRows)),
});

/** What each event's payload must look like; the page is never trusted. */
const payloads: { readonly [Name in keyof PanelEvents]: v.GenericSchema<unknown, PanelEvents[Name]> } = {
  ready: nothing,
  chooseFunction: v.strictObject({ id: v.pipe(v.string(), v.maxLength(200)) }),
  setParam: v.strictObject({
    name: v.pipe(v.string(), v.maxLength(200)),
    value: v.union([v.pipe(v.string(), v.maxLength(200)), v.number(), v.boolean(), v.null()]),
  }),
  resetParam: v.strictObject({ name: v.pipe(v.string(), v.maxLength(200)) }),
  setPrecision: v.strictObject({ precision: v.picklist(['float32', 'float64', 'exact']) }),
  chooseSample: v.strictObject({ sample: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  swap: nothing,
  reveal: v.strictObject({ input: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  copyValue: nothing,
  copyAs: v.strictObject({ format: v.picklist(copyFormats), library: v.optional(v.string()) }),
  insertComment: nothing,
  applyFix: v.strictObject({ code: v.pipe(v.string(), v.maxLength(200)) }),
  undoFix: v.strictObject({ at: position }),
  compute: nothing,
  computeAll: nothing,
  compareLibraries: nothing,
  explainExpected: v.strictObject({ text: v.pipe(v.string(), v.maxLength(200)) }),
  stopSearch: nothing,
  openLibrary: v.strictObject({ id: v.pipe(v.string(), v.maxLength(200)) }),
  openExplanation: v.strictObject({ key: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  showSamples: v.pipe(
    v.strictObject({ order: v.picklist(sampleOrders), from: position, to: position }),
    v.check(({ from, to }) => to - from <= mostSampleRows),
  ),
  revealSample: v.strictObject({ sample: position, role: v.pipe(v.string(), v.maxLength(200)) }),
  showCharts: nothing,
  chooseCurveClass: v.strictObject({ at: position }),
  addBatch: nothing,
  undoBatch: nothing,
  resetBatches: nothing,
  setLocked: v.strictObject({ locked: v.boolean() }),
  showWhatIf: nothing,
  chooseElement: v.strictObject({ at: position }),
  changeValue: v.strictObject({ at: position, value: v.pipe(v.number(), v.finite()) }),
  undoChange: v.strictObject({ role: v.pipe(v.string(), v.maxLength(200)), at: position }),
  undoChanges: nothing,
  writeChange: v.strictObject({ role: v.pipe(v.string(), v.maxLength(200)), at: position }),
  pin: nothing,
  unpin: nothing,
  revealBatch: v.strictObject({ batch: position }),
  showRoles: nothing,
  setRole: v.strictObject({ at: position, role: v.pipe(v.string(), v.maxLength(200)) }),
  saveChart: v.strictObject({
    chart: v.picklist(chartNames),
    format: v.picklist(pictureFormats),
    content: v.pipe(v.string(), v.maxLength(longestPicture)),
  }),
  showOwnMetrics: nothing,
  editMetric: v.strictObject({ at: v.nullable(position) }),
  draftMetric: v.strictObject({ draft: metricDraft }),
  closeMetric: nothing,
  saveMetric: v.strictObject({ draft: metricDraft }),
  deleteMetric: v.strictObject({ at: position }),
  restoreMetric: nothing,
};

const envelope = v.strictObject({
  type: v.picklist(Object.keys(payloads) as (keyof PanelEvents)[]),
  payload: v.unknown(),
});

/** The event in a message from the page, or undefined when the message is not one of its events. */
export function decodePageMessage(message: unknown): PageMessage | undefined {
  const outer = v.safeParse(envelope, message);
  if (!outer.success) return undefined;
  const { type, payload } = outer.output;
  const inner = v.safeParse(payloads[type], payload);
  return inner.success ? ({ type, payload: inner.output } as PageMessage) : undefined;
}
