/** A number in three digits: `0.853`, `12.4`, `1.2e+6`. */
export function short(value: number, digits = 3): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e6) return String(value);
  return String(Number(value.toPrecision(digits)));
}

/** `87.5 %`; nothing for what is no number: a share of no samples. */
export function percentText(share: number): string {
  return Number.isFinite(share) ? `${short(share * 100)} %` : '–';
}

/** A ratio of counts in three digits; a dash where there is nothing to divide by. */
export function ratioText(share: number): string {
  return Number.isFinite(share) ? short(share) : '–';
}

/** At most `limit` items at equal distances, the first and the last among them. */
export function someOf<Item>(items: readonly Item[], limit: number): readonly Item[] {
  if (items.length <= limit) return items;
  const step = (items.length - 1) / (limit - 1);
  return Array.from({ length: limit }, (_, index) => items[Math.round(index * step)]).filter(
    (item): item is Item => item !== undefined,
  );
}
