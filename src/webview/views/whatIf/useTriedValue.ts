import { useEffect, useRef, useState } from 'preact/hooks';
import type { WhatIfElement } from '../../../protocol/whatIf';
import { usePage } from '../../page';

/** A host that has not answered by then is asked again. */
const patienceMilliseconds = 1000;

/**
 * The number that is tried for an element, and how to try another one. A number shows at once; while the host computes one,
 * only the latest of those that follow is kept for it, so that a slider can be dragged as fast as one likes.
 */
export function useTriedValue(element: WhatIfElement): [number, (value: number) => void] {
  const { send } = usePage();
  const [draft, setDraft] = useState<number>();
  const asked = useRef<number>(undefined);
  const wanted = useRef<number>(undefined);
  const timer = useRef<number>(undefined);

  const settle = (): void => {
    window.clearTimeout(timer.current);
    const isServed = wanted.current === asked.current;
    asked.current = undefined;
    if (isServed || wanted.current === undefined) {
      wanted.current = undefined;
      setDraft(undefined);
    } else {
      ask(wanted.current);
    }
  };
  const ask = (value: number): void => {
    asked.current = value;
    send('changeValue', { at: element.at, value });
    timer.current = window.setTimeout(settle, patienceMilliseconds);
  };
  useEffect(() => {
    if (asked.current !== undefined && element.number === asked.current) settle();
  }, [element]);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );

  const tryValue = (value: number): void => {
    setDraft(value);
    wanted.current = value;
    if (asked.current === undefined) ask(value);
  };
  return [draft ?? element.number, tryValue];
}
