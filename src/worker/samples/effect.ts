import { formatCompact } from '../../core/format/formatCompact';
import type { Effect } from '../../protocol/whatIf';

const digits = 4;

/** What is better of a result; undefined where neither is. */
export type Better = 'lower' | 'higher' | undefined;

/** Whether a number is better than the one before it. */
export function effectOf(before: number, now: number, better: Better): Effect {
  if (Object.is(before, now) || before === now) return 'same';
  if (better === undefined || Number.isNaN(before) || Number.isNaN(now)) return 'other';
  return now < before === (better === 'lower') ? 'better' : 'worse';
}

/** `+0.27`, `-1e-05`, `0`. */
export function differenceText(before: number, now: number): string {
  if (before === now) return '0';
  const text = formatCompact(now - before, digits);
  return now > before ? `+${text}` : text;
}
