import type { SampleRow, SamplesState } from '../../../protocol/samples';
import { usePage } from '../../page';

/** In pixels; the style sheet has the same. */
export const rowHeight = 28;

interface SampleRowItemProps {
  /** The row's place in the order, from 0. */
  readonly place: number;
  /** Missing until the host has sent it. */
  readonly row: SampleRow | undefined;
  readonly samples: Pick<SamplesState, 'inputs' | 'hasShares'>;
  readonly isChosen: boolean;
  /** The cursor of the editor is in its numbers. */
  readonly isMarked: boolean;
  readonly isTabStop: boolean;
  readonly onChoose: () => void;
}

/** One sample: a click on the row, or Enter, chooses it; a click on its numbers goes to them in the editor. */
export function SampleRowItem({ place, row, samples, isChosen, isMarked, isTabStop, onChoose }: SampleRowItemProps) {
  const { label } = usePage();
  const { inputs, hasShares } = samples;
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <div
      role="row"
      class={['samples-row', isChosen ? 'is-chosen' : '', isMarked ? 'is-marked' : ''].join(' ').trim()}
      aria-current={isMarked ? 'location' : undefined}
      aria-rowindex={place + 2}
      aria-selected={isChosen}
      data-place={place}
      tabIndex={tabIndex}
      style={{ top: `${String(place * rowHeight)}px` }}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        onChoose();
      }}
    >
      <div role="rowheader">{row?.index ?? label('samples.rowLoading')}</div>
      {inputs.map(({ role, canReveal }, column) => (
        <div key={role} role="gridcell" class="samples-text">
          {row !== undefined && (
            <SampleText row={row} role={role} column={column} canReveal={canReveal} tabIndex={tabIndex} />
          )}
        </div>
      ))}
      <div role="gridcell" class="samples-number" title={row?.value}>
        {row?.value}
      </div>
      {hasShares && (
        <div role="gridcell" class="samples-number samples-share">
          {row !== undefined && <span class="share-bar" style={{ width: `${String(row.part * 100)}%` }} />}
          <span>{row?.share}</span>
        </div>
      )}
    </div>
  );
}

interface SampleTextProps {
  readonly row: SampleRow;
  readonly role: string;
  readonly column: number;
  readonly canReveal: boolean;
  readonly tabIndex: number;
}

function SampleText({ row, role, column, canReveal, tabIndex }: SampleTextProps) {
  const { label, send } = usePage();
  const text = row.texts[column] ?? '';
  if (!canReveal) return <span title={text}>{text}</span>;
  const words = label('samples.reveal', { role, sample: row.index, text });
  return (
    <button
      type="button"
      class="link"
      tabIndex={tabIndex}
      title={words}
      aria-label={words}
      onClick={(event) => {
        event.stopPropagation();
        send('revealSample', { sample: row.sample, role });
      }}
    >
      {text}
    </button>
  );
}
