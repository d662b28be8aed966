import type { ParamControl } from '../../protocol/panel';
import type { PanelString } from '../../protocol/strings';

export type ControlValue = ParamControl['value'];

/** A value as Python writes it: `None`, `True`, `1e-07`. */
export function paramText(value: ControlValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return value;
  return String(value).replace(/e([+-])(\d)$/, 'e$10$2');
}

export type ParamReading =
  | { readonly ok: true; readonly value: number | string | null }
  | { readonly ok: false; readonly key: PanelString; readonly values: Readonly<Record<string, string>> };

/** A number the way Python or JSON writes it: `.5`, `1.`, `1_000`, `1e-7`. */
const numeral = /^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+)?$/i;

/**
 * Reads what was typed for a parameter. An empty field or `None` is null where the parameter may be null; several numbers
 * stay a text, `0, 1`.
 */
export function readParam(param: ParamControl, typed: string): ParamReading {
  const { type, nullable = false, several = type === 'axis' || type === 'list' } = param;
  const text = typed.trim();
  if (nullable && (text === '' || text === 'None')) return { ok: true, value: null };
  if (type === 'text') return { ok: true, value: text };
  const items = several ? itemsOf(text) : [text];
  if (items.length === 1 && type !== 'list') return readNumber(param, items[0] ?? text);
  const refused = items.map((item) => readNumber(param, item)).find(({ ok }) => !ok);
  return refused ?? { ok: true, value: items.join(', ').replaceAll('_', '') };
}

/** What stands between the commas of `0, 1`, with or without brackets around it. */
function itemsOf(text: string): string[] {
  const inner = text.replace(/^\[(.*)\]$|^\((.*)\)$/s, '$1$2').replace(/,\s*$/, '');
  return inner.split(',').map((item) => item.trim());
}

function readNumber({ name, type, min, max }: ParamControl, text: string): ParamReading {
  const refuse = (key: PanelString, limit = 0): ParamReading => ({
    ok: false,
    key,
    values: { name, text, limit: paramText(limit) },
  });
  const number = numeral.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
  if (!Number.isFinite(number)) return refuse('params.notANumber');
  if ((type === 'integer' || type === 'axis') && !Number.isInteger(number)) return refuse('params.notAnInteger');
  if (min !== undefined && number < min) return refuse('params.tooSmall', min);
  if (max !== undefined && number > max) return refuse('params.tooLarge', max);
  return { ok: true, value: number };
}

/** The next value upwards or downwards by an arrow key: whole steps, tenths where the range is a unit wide. */
export function stepParam(param: ParamControl, value: number, direction: 1 | -1): number {
  const { type, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = param;
  const step = type === 'number' && max - min <= 1 ? 0.1 : 1;
  const next = Number((value + direction * step).toPrecision(12));
  return Math.min(max, Math.max(min, next));
}
