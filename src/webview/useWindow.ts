import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Rows that are drawn above and below those that are seen, so that a short scroll shows no gap. */
const spare = 8;

/** The rows of a long list that are drawn: from `first` up to `last`. */
export interface DrawnRows {
  readonly first: number;
  readonly last: number;
}

/** Which of `total` rows of one height a box that scrolls has to draw. */
export function useWindow(box: RefObject<HTMLElement | null>, total: number, rowHeight: number): DrawnRows {
  const [{ top, height }, setPlace] = useState({ top: 0, height: 0 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => setPlace({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      element.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [box]);
  return drawnRows({ top, height, total, rowHeight });
}

/** The rows that are seen, with some above and below. */
export function drawnRows(place: {
  readonly top: number;
  readonly height: number;
  readonly total: number;
  readonly rowHeight: number;
}): DrawnRows {
  const { top, height, total, rowHeight } = place;
  const seen = Math.floor(top / rowHeight);
  const first = Math.min(Math.max(0, seen - spare), Math.max(0, total - 1));
  return { first, last: Math.min(total, seen + Math.ceil(height / rowHeight) + 1 + spare) };
}
