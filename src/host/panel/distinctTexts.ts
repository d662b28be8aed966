import { formatCompact } from '../../core/format/formatCompact';

/** The digits of float32, and all that a float64 can have. */
const fewest = 7;
const most = 17;

/** Different numbers in the fewest digits, seven or more, in which none looks like another. */
export function distinctTexts(values: readonly number[]): readonly string[] {
  for (let digits = fewest; ; digits += 1) {
    const texts = values.map((value) => formatCompact(value, digits));
    if (digits === most || new Set(texts).size === texts.length) return texts;
  }
}
