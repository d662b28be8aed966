import type { ParamSpec, ParamValue } from '../../core/catalogue/definition';
import type { PanelEvents } from '../../protocol/panel';

/** A value from the panel's control as the parameter takes it: several axes are typed as a list, `0, 1`. */
export function paramValue(spec: ParamSpec, value: PanelEvents['setParam']['value']): ParamValue {
  if (spec.type !== 'axis' || typeof value !== 'string') return value;
  const axes = value.split(',').map((axis) => (axis.trim() === '' ? Number.NaN : Number(axis)));
  if (!axes.every(Number.isInteger)) return value;
  return axes.length === 1 ? (axes[0] ?? value) : axes;
}
