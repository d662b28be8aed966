import { formatCompact } from '../format/formatCompact';

/** A constant of a formula; what is hardly below 1 shows how far: `1 - 1e-07`. */
export function numberText(value: number): string {
  const below = 1 - value;
  return below > 0 && below < 1e-4 ? `1 - ${formatCompact(below)}` : formatCompact(value);
}
