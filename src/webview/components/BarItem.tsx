import type { Bar } from '../../protocol/panel';
import { usePage, type Label } from '../page';
import type { BarHeight } from './barHeights';

interface BarItemProps {
  readonly bar: Bar;
  readonly height: BarHeight;
  readonly isWorst: boolean;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  /** With its value above and its sample below. */
  readonly isLabelled: boolean;
  /** Missing when there is no sample to choose. */
  readonly onChoose: (() => void) | undefined;
}

/** One bar of a plot: a radio button when it can be chosen, a list item when not. */
export function BarItem({ bar, height, isWorst, isChosen, isTabStop, isLabelled, onChoose }: BarItemProps) {
  const { label } = usePage();
  const words = isWorst ? `${barReading(bar, label)}, ${label('bars.worst')}` : barReading(bar, label);
  const choice =
    onChoose === undefined
      ? { role: 'listitem' as const }
      : {
          role: 'radio' as const,
          'aria-checked': isChosen,
          tabIndex: isTabStop ? 0 : -1,
          onClick: onChoose,
        };
  return (
    <div class={barClass(bar, isWorst, isChosen)} title={words} aria-label={words} {...choice}>
      {isLabelled && <span class="bar-value">{bar.label}</span>}
      <span class="bar-track">
        <span class="bar-fill" style={{ top: percent(height.top), height: percent(height.height) }} />
      </span>
      {isLabelled && <span class="bar-sample">{bar.sample}</span>}
    </div>
  );
}

/** "sample 1: 2.398", or the run of samples that the bar stands for. */
export function barReading({ sample, count, label: value }: Bar, label: Label): string {
  return count === 1
    ? label('bars.sample', { sample, value })
    : label('bars.run', { first: sample, last: sample + count - 1, value });
}

export function percent(part: number): string {
  return `${String(part * 100)}%`;
}

function barClass({ value }: Bar, isWorst: boolean, isChosen: boolean): string {
  const names = {
    'is-worst': isWorst,
    'is-chosen': isChosen,
    'is-odd': value === null,
    'is-negative': (value ?? 0) < 0,
  };
  return ['bar', ...Object.entries(names).flatMap(([name, holds]) => (holds ? [name] : []))].join(' ');
}
