import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps what is below an element where it is while somebody points at it or has the focus in it, when the element becomes
 * higher or lower by a change. A page that is scrolled is kept steady by the browser.
 */
export function useSteadyPlace(element: { readonly current: HTMLElement | null }, change: unknown): void {
  const height = useRef(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const before = height.current;
    height.current = current.getBoundingClientRect().height;
    const isLookedAt = current.nextElementSibling?.matches(':hover, :focus-within') === true;
    if (window.scrollY === 0 && isLookedAt) window.scrollBy(0, height.current - before);
  }, [change]);
}
