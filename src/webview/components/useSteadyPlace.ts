import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps what is below an element where it is while somebody points at something there or has the focus there, when the
 * element becomes higher or lower by a change. A page that is scrolled is kept steady by the browser.
 */
export function useSteadyPlace(element: { readonly current: HTMLElement | null }, change: unknown): void {
  const height = useRef(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const before = height.current;
    height.current = current.getBoundingClientRect().height;
    const isLookedAt = followers(current).some((each) => each.matches(':hover, :focus-within'));
    if (window.scrollY === 0 && isLookedAt) window.scrollBy(0, height.current - before);
  }, [change]);
}

/** The elements after one, in the same parent. */
function followers({ nextElementSibling: next }: Element): readonly Element[] {
  return next === null ? [] : [next, ...followers(next)];
}
