import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { HeatCell, WhatIfState } from '../../../protocol/whatIf';
import { choiceKeys, rovingTarget } from '../../components/rovingKeys';
import { ScrollBox } from '../../components/ScrollBox';
import { usePage } from '../../page';
import { HeatCellItem } from './HeatCellItem';
import { cellReading } from './words';

/** Every number by how much it matters, and which way: one by one, or as a strip of runs. A group of which one is chosen. */
export function Heat({ whatIf }: { readonly whatIf: WhatIfState }) {
  const { label, send } = usePage();
  const group = useRef<HTMLDivElement>(null);
  const { role, cells, columns, element } = whatIf;
  if (cells.length === 0) return null;
  const chosen = cellOf(cells, element?.at ?? 0);
  const isSingle = columns > 0;
  const choose = (index: number): void => {
    const cell = cells[index];
    if (cell !== undefined) send('chooseElement', { at: cell.at });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = rovingTarget(event, choiceKeys, chosen, cells.length);
    if (target === undefined) return;
    event.preventDefault();
    choose(target);
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[target]?.focus();
  };
  const name = label('whatIf.strip', { role });
  const heat = (
    <div
      ref={group}
      class={isSingle ? 'heat is-single' : 'heat'}
      role="radiogroup"
      aria-label={name}
      style={{ '--columns': String(columns) }}
      onKeyDown={onKeyDown}
    >
      {cells.map((cell, index) => (
        <HeatCellItem
          key={cell.first}
          cell={cell}
          words={cellReading(role, cell, label)}
          isSingle={isSingle}
          isChosen={index === chosen}
          onChoose={() => choose(index)}
        />
      ))}
    </div>
  );
  return isSingle ? <ScrollBox label={name}>{heat}</ScrollBox> : <Strip>{heat}</Strip>;
}

/** Which side of the line says what. */
function Strip({ children }: { readonly children: ComponentChildren }) {
  const { label } = usePage();
  return (
    <>
      <p class="heat-side">▲ {label('whatIf.above')}</p>
      {children}
      <p class="heat-side">▼ {label('whatIf.below')}</p>
    </>
  );
}

/** The cell that holds a position. */
function cellOf(cells: readonly HeatCell[], at: number): number {
  return Math.max(
    0,
    cells.findIndex(({ first, count }) => at >= first && at < first + count),
  );
}
