export interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * A text that is not seen itself, with marks under parts of it: it lies below a field with the same text and type. A mark
 * behind the end stands under a space there.
 */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  const pieces = sorted.flatMap(({ start, end }, index) => {
    const from = Math.min(start, text.length);
    const before = Math.min(sorted[index - 1]?.end ?? 0, text.length);
    if (from < before) return [];
    return [text.slice(before, from), <mark key={index}>{text.slice(from, Math.max(end, from + 1)) || ' '}</mark>];
  });
  const last = Math.max(0, ...sorted.map(({ end }) => end));
  return (
    <div class="marked-text" aria-hidden="true">
      {pieces}
      {text.slice(last)}{' '}
    </div>
  );
}
