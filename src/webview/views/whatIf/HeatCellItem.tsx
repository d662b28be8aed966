import type { HeatCell } from '../../../protocol/whatIf';
import { wayMarks } from './words';

interface HeatCellItemProps {
  readonly cell: HeatCell;
  readonly words: string;
  /** With its number in it. */
  readonly isSingle: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One number, or the strongest of a run: colour and mark say which way, strength of colour (in a strip, height) how much. */
export function HeatCellItem({ cell, words, isSingle, isChosen, onChoose }: HeatCellItemProps) {
  const { value, derivative, strength, way } = cell;
  return (
    <div
      class={`heat-cell is-${way}${isChosen ? ' is-chosen' : ''}`}
      role="radio"
      aria-checked={isChosen}
      aria-label={words}
      title={words}
      tabIndex={isChosen ? 0 : -1}
      style={{ '--strength': String(strength) }}
      onClick={onChoose}
    >
      {isSingle && (
        <>
          <span class="heat-value">{value}</span>
          {derivative !== '' && (
            <span class="heat-derivative">
              {wayMarks[way]} {derivative}
            </span>
          )}
        </>
      )}
    </div>
  );
}
