import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface ScrollBoxProps {
  /** Said by a screen reader when the box can be scrolled by keyboard. */
  readonly label: string;
  readonly class?: string;
  /** Breaks its lines and scrolls downwards; otherwise it scrolls sideways. */
  readonly tall?: boolean;
  readonly children: ComponentChildren;
}

/** Holds what may be wider or taller than its place; joins the tab order only while there is something to scroll. */
export function ScrollBox({ label, class: name = '', tall = false, children }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  /** There is more to the right. */
  const [continues, setContinues] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      setContinues(element.scrollLeft + element.clientWidth < element.scrollWidth - 1);
      setOverflows(tall ? element.scrollHeight > element.clientHeight : element.scrollWidth > element.clientWidth);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      element.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [tall]);

  const classes = ['scroll-box', tall ? 'is-tall' : '', continues ? 'continues' : '', name];
  const reachable = overflows ? { tabIndex: 0, role: 'group' as const, 'aria-label': label } : {};
  return (
    <div class={classes.join(' ')} ref={box} {...reachable}>
      <div class="scroll-content">{children}</div>
    </div>
  );
}
