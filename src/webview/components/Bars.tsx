import { useId, useMemo, useRef } from 'preact/hooks';
import type { PanelResult } from '../../protocol/panel';
import { usePage } from '../page';
import { BarItem, barReading, percent } from './BarItem';
import { barHeights, barOfSample, worstBars } from './barHeights';
import { choiceKeys, rovingTarget } from './rovingKeys';

interface BarsProps {
  readonly result: PanelResult;
  /** The chosen sample; undefined when there is none to choose. */
  readonly sample: number | undefined;
  readonly onChoose: (sample: number) => void;
}

/** Few enough bars have their values written above them and their samples below. */
const mostLabelled = 8;
/** More values than this do not fit into a narrow column. */
const mostInNarrow = 5;

/**
 * One small bar for each sample, or for each run of samples: a radio group, so that one is always chosen and the arrow keys
 * go from one to the next.
 */
export function Bars({ result, sample, onChoose }: BarsProps) {
  const { label } = usePage();
  const group = useRef<HTMLDivElement>(null);
  const captionId = useId();
  const { bars, barsTitle, direction } = result;
  const heights = useMemo(() => barHeights(bars), [bars]);
  const worst = useMemo(() => worstBars(bars, direction), [bars, direction]);
  if (bars.length === 0) return null;

  const canChoose = sample !== undefined;
  const chosen = canChoose ? barOfSample(bars, sample) : -1;
  const tabStop = Math.max(0, chosen);
  const choose = (index: number): void => {
    const bar = bars[index];
    if (bar !== undefined) onChoose(bar.worst);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = rovingTarget(event, choiceKeys, tabStop, bars.length);
    if (target === undefined) return;
    event.preventDefault();
    choose(target);
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[target]?.focus();
  };

  const isLabelled = bars.length <= mostLabelled;
  const reading = bars[chosen];
  return (
    <div class="bars">
      <div
        ref={group}
        class={plotClass(bars.length)}
        role={canChoose ? 'radiogroup' : 'list'}
        aria-labelledby={captionId}
        style={{ '--zero': percent(heights.zero) }}
        onKeyDown={canChoose ? onKeyDown : undefined}
      >
        {bars.map((bar, index) => (
          <BarItem
            key={bar.sample}
            bar={bar}
            height={heights.each[index] ?? { top: 0, height: 0 }}
            isWorst={worst.has(index)}
            isChosen={index === chosen}
            isTabStop={index === tabStop}
            isLabelled={isLabelled}
            onChoose={canChoose ? () => choose(index) : undefined}
          />
        ))}
      </div>
      <p class="bars-caption">
        <span id={captionId}>{barsTitle}</span>
        {!isLabelled && reading !== undefined && <span>{barReading(reading, label)}</span>}
      </p>
    </div>
  );
}

function plotClass(count: number): string {
  if (count > mostLabelled) return 'plot';
  return count > mostInNarrow ? 'plot is-labelled is-crowded' : 'plot is-labelled';
}
