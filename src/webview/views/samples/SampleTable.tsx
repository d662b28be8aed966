import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelResult } from '../../../protocol/panel';
import type { SampleOrder, SamplesState } from '../../../protocol/samples';
import { usePage } from '../../page';
import { useWindow } from '../../useWindow';
import { neededRows } from './neededRows';
import { SampleHead } from './SampleHead';
import { rowHeight, SampleRowItem } from './SampleRowItem';
import { rowKeys } from './rowKeys';
import { rovingTarget } from '../../components/rovingKeys';

interface SampleTableProps {
  readonly samples: SamplesState;
  readonly direction: PanelResult['direction'];
  readonly chosen: number | undefined;
  readonly onChoose: (sample: number) => void;
}

/** While someone scrolls, rows are asked for when they pause. */
const patienceMilliseconds = 40;

/** A grid of which only the rows that are seen are drawn: the arrow keys go from row to row, Enter chooses. */
export function SampleTable({ samples, direction, chosen, onChoose }: SampleTableProps) {
  const { label, send } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const { total, inputs, hasShares, rows } = samples;
  const [order, setOrder] = useState(samples.order);
  const drawn = useWindow(box, total, rowHeight);
  const [active, setActive] = useActiveRow(box, total);

  const marked = samples.order === order ? samples.marked : undefined;
  useEffect(() => {
    if (marked === undefined || box.current === null) return;
    scrollToRow(box.current, marked.place);
  }, [marked?.sample, marked?.place]);

  const needed = neededRows(drawn, order, samples);
  useEffect(() => {
    if (needed === undefined) return undefined;
    const timer = window.setTimeout(() => send('showSamples', needed), patienceMilliseconds);
    return () => window.clearTimeout(timer);
  }, [needed?.order, needed?.from]);

  const sort = (next: SampleOrder): void => {
    setOrder(next);
    setActive(0, false);
    box.current?.scrollTo({ top: 0 });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = rovingTarget(event, rowKeys, active, total);
    if (target === undefined) return;
    event.preventDefault();
    setActive(target, true);
  };
  const places = Array.from({ length: Math.max(0, drawn.last - drawn.first) }, (_, at) => drawn.first + at);
  const tabStop = active >= drawn.first && active < drawn.last ? active : drawn.first;
  return (
    <div
      class={hasShares ? 'samples has-shares' : 'samples'}
      role="grid"
      aria-label={label('samples.title')}
      aria-rowcount={total + 1}
      style={{ '--texts': String(inputs.length) }}
      onKeyDown={onKeyDown}
    >
      <SampleHead samples={{ inputs, hasShares, order }} direction={direction} onSort={sort} />
      <div class="samples-box" role="rowgroup" ref={box}>
        <div class="samples-rows" role="presentation" style={{ height: `${String(total * rowHeight)}px` }}>
          {places.map((place) => {
            const row = samples.order === order ? rows[place - samples.from] : undefined;
            return (
              <SampleRowItem
                key={place}
                place={place}
                row={row}
                samples={samples}
                isMarked={place === marked?.place}
                isChosen={row !== undefined && row.sample === chosen}
                isTabStop={place === tabStop}
                onChoose={() => {
                  setActive(place, false);
                  if (row !== undefined && chosen !== undefined) onChoose(row.sample);
                }}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The row that the keyboard is at. A key that leads to a row that is not drawn scrolls there first. */
function useActiveRow(
  box: { readonly current: HTMLElement | null },
  total: number,
): [number, (place: number, isFocused: boolean) => void] {
  const [active, setActive] = useState(0);
  const wanted = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-place="${String(wanted.current)}"]`);
    if (row === null || row === undefined) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
  });
  const go = (place: number, isFocused: boolean): void => {
    setActive(place);
    if (!isFocused) return;
    wanted.current = place;
    if (box.current !== null) scrollToRow(box.current, place);
  };
  return [Math.min(active, Math.max(0, total - 1)), go];
}

function scrollToRow(box: HTMLElement, place: number): void {
  const top = place * rowHeight;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + rowHeight > box.scrollTop + box.clientHeight) box.scrollTop = top + rowHeight - box.clientHeight;
}
