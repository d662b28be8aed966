import { useEffect, useRef, useState } from 'preact/hooks';
import type { MetricDraft } from '../../../protocol/ownMetrics';
import { usePage } from '../../page';

/** Long enough to finish a word, short enough to seem immediate. */
const pauseMilliseconds = 200;

/**
 * What is being typed, which the host gets after a short pause, or at once when the form leaves the page. It begins with
 * what the host has.
 */
export function useMetricDraft(known: MetricDraft): [MetricDraft, (change: Partial<MetricDraft>) => void, () => void] {
  const { send } = usePage();
  const [draft, setDraft] = useState(known);
  const waiting = useRef<{ readonly timer: number; readonly draft: MetricDraft }>(undefined);
  const flush = (): void => {
    if (waiting.current === undefined) return;
    window.clearTimeout(waiting.current.timer);
    send('draftMetric', { draft: waiting.current.draft });
    waiting.current = undefined;
  };
  const drop = (): void => {
    window.clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
  };
  useEffect(() => flush, []);
  const change = (part: Partial<MetricDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    drop();
    waiting.current = { timer: window.setTimeout(flush, pauseMilliseconds), draft: next };
  };
  return [draft, change, drop];
}
