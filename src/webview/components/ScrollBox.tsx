import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface ScrollBoxProps {
  /** Said by a screen reader when the box can be scrolled by keyboard. */
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Holds what may be wider or taller than its place; joins the tab order only while there is something to scroll. */
export function ScrollBox({ label, class: name = '', children }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  /** There is more to the right. */
  const [continues, setContinues] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      setContinues(element.scrollLeft + element.clientWidth < element.scrollWidth - 1);
      setOverflows(element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      element.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, []);

  const reachable = overflows ? { tabIndex: 0, role: 'group' as const, 'aria-label': label } : {};
  return (
    <div class={`scroll-box ${continues ? 'continues ' : ''}${name}`} ref={box} {...reachable}>
      <div class="scroll-content">{children}</div>
    </div>
  );
}
