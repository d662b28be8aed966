import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Connection } from './connection';

const settleMilliseconds = 200;

/** Scrolls to where the reader was before a reload, once there is something to scroll, and remembers from then on. */
export function useScrollMemory({ recall, remember }: Connection, filled: boolean): void {
  const restored = useRef(false);

  useLayoutEffect(() => {
    if (!filled || restored.current) return;
    restored.current = true;
    window.scrollTo(0, recall().scroll ?? 0);
  }, [filled, recall]);

  useEffect(() => {
    let timer: number | undefined;
    const onScroll = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (restored.current) remember({ scroll: window.scrollY });
      }, settleMilliseconds);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
    };
  }, [remember]);
}
