import { useState } from 'preact/hooks';
import { usePage } from '../../page';
import type { ViewProps } from '../view';
import { EverythingTable } from './EverythingTable';
import { foundRows } from './foundRows';

/** What every other loss and metric says about these arrays, with a search; a click on one opens it. */
export function Everything({ state, onOpenView }: ViewProps) {
  const { label, send } = usePage();
  const [query, setQuery] = useState('');
  const { everything, function: chosen } = state;
  if (everything === undefined) {
    return (
      <div class="ask">
        <p>{label('everything.ask')}</p>
        <button type="button" class="button" onClick={() => send('computeAll', {})}>
          {label('everything.compute')}
        </button>
      </div>
    );
  }
  if (everything.length === 0) return <p class="ask">{label('everything.none')}</p>;
  const rows = foundRows(everything, query);
  return (
    <>
      <div class="everything-search">
        <input
          type="search"
          class="typed-field"
          value={query}
          placeholder={label('everything.search')}
          aria-label={label('everything.search')}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
          }}
        />
        <span role="status">
          {query === ''
            ? ''
            : label('everything.found', { count: String(rows.length), all: String(everything.length) })}
        </span>
      </div>
      <EverythingTable
        rows={rows}
        chosen={chosen.id}
        onChoose={(id) => {
          onOpenView('steps');
          if (id !== chosen.id) send('chooseFunction', { id });
        }}
      />
    </>
  );
}
