import type { ParamSpec, ParamValue } from '../../core/catalogue/definition';
import type { PanelEvents } from '../../protocol/pageEvents';

/** A value from the panel's control as the parameter takes it: axes and lists are typed as numbers with commas, `0, 1`. */
export function paramValue({ type }: ParamSpec, value: PanelEvents['setParam']['value']): ParamValue {
  if (typeof value !== 'string' || (type !== 'axis' && type !== 'list')) return value;
  const parts = value.replace(/^\s*[[(]|[\])]\s*$/g, '').split(',');
  const numbers = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (numbers.some(Number.isNaN)) return value;
  return type === 'axis' && numbers.length === 1 ? (numbers[0] ?? value) : numbers;
}
