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

/** Several axes: `0, 1`, with or without brackets. */
const axisList = /^[([]?\s*(-?\d+(?:\s*,\s*-?\d+)+)\s*,?\s*[)\]]?$/;

/**
 * Reads what was typed for a numeric parameter. An empty field or `None` is null where the parameter may be null; several
 * axes stay a text.
 */
export function readParam({ name, type, min, max, nullable = false }: ParamControl, typed: string): ParamReading {
  const text = typed.trim();
  if (nullable && (text === '' || text === 'None')) return { ok: true, value: null };
  const axes = type === 'axis' ? axisList.exec(text)?.[1] : undefined;
  if (axes !== undefined) return { ok: true, value: axes.split(/\s*,\s*/).join(', ') };
  const number = numeral.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
  if (!Number.isFinite(number)) return { ok: false, key: 'params.notANumber', values: { name, text } };
  if (type !== 'number' && !Number.isInteger(number))
    return { ok: false, key: 'params.notAnInteger', values: { name, text } };
  if (min !== undefined && number < min)
    return { ok: false, key: 'params.tooSmall', values: { name, text, limit: paramText(min) } };
  if (max !== undefined && number > max)
    return { ok: false, key: 'params.tooLarge', values: { name, text, limit: paramText(max) } };
  return { ok: true, value: number };
}

/** The next value upwards or downwards by an arrow key: whole steps, tenths where the range is a unit wide. */
export function stepParam(param: ParamControl, value: number, direction: 1 | -1): number {
  const { type, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = param;
  const step = type === 'number' && max - min <= 1 ? 0.1 : 1;
  const next = Number((value + direction * step).toPrecision(12));
  return Math.min(max, Math.max(min, next));
}
