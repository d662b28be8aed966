import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Candidate, ReadyState } from '../../protocol/panel';
import { usePage } from '../page';
import { CandidateList } from './CandidateList';
import { findCandidates } from './findCandidates';
import { Icon } from './Icon';

interface FunctionChooserProps {
  readonly chosen: ReadyState['function'];
  readonly candidates: readonly Candidate[];
}

const pageOfOptions = 8;

/**
 * A search field over all losses and metrics: the combobox of the ARIA Authoring Practices, with a list that is filtered
 * as one types and an active descendant.
 */
export function FunctionChooser({ chosen, candidates }: FunctionChooserProps) {
  const { label, send } = usePage();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  /** What was typed; undefined while the field shows the chosen function. */
  const [query, setQuery] = useState<string>();
  const [active, setActive] = useState(0);
  const found = useMemo(() => (open ? findCandidates(candidates, query ?? '') : []), [open, candidates, query]);

  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, found]);

  const show = (): void => {
    if (open) return;
    setOpen(true);
    setActive(
      Math.max(
        0,
        findCandidates(candidates, '').findIndex(({ id }) => id === chosen.id),
      ),
    );
    input.current?.select();
  };
  const close = (): void => {
    setOpen(false);
    setQuery(undefined);
    // The field may hold text that was typed while the state behind it stayed as it was.
    if (input.current !== null) input.current.value = chosen.name;
  };
  const choose = (candidate: Candidate | undefined): void => {
    close();
    if (candidate !== undefined && candidate.id !== chosen.id) send('chooseFunction', { id: candidate.id });
  };
  const move = (by: number): void => {
    if (!open) show();
    else setActive((now) => wrapAround(now, by, found.length));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const action = keys[event.key];
    if (action === undefined || event.isComposing) return;
    if (!open && action !== 'next' && action !== 'previous') return;
    event.preventDefault();
    if (action === 'next') move(1);
    else if (action === 'previous') move(-1);
    else if (action === 'pageDown') setActive((now) => Math.min(now + pageOfOptions, found.length - 1));
    else if (action === 'pageUp') setActive((now) => Math.max(now - pageOfOptions, 0));
    else if (action === 'accept') choose(found[active]);
    else close();
  };

  return (
    <div class="chooser">
      <div class="chooser-field">
        <input
          ref={input}
          class="chooser-input"
          type="text"
          role="combobox"
          aria-label={label('function.label')}
          aria-expanded={open}
          aria-autocomplete="list"
          aria-controls={open ? listId : undefined}
          aria-activedescendant={open && found[active] !== undefined ? `${listId}-${String(active)}` : undefined}
          title={open ? undefined : chosen.doc}
          autocomplete="off"
          spellcheck={false}
          value={query ?? chosen.name}
          onInput={(event) => {
            setOpen(true);
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onFocus={(event) => event.currentTarget.select()}
          onClick={show}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          class="chooser-arrow"
          tabIndex={-1}
          aria-label={label('function.open')}
          // Keeps the focus in the field.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            input.current?.focus();
            if (open) close();
            else show();
          }}
        >
          <Icon name="chevronDown" />
        </button>
      </div>
      {open && (
        <div class="popup" ref={list}>
          <CandidateList id={listId} found={found} active={active} chosenId={chosen.id} onChoose={choose} />
          {found.length === 0 && <p class="popup-empty">{label('function.none', { query: query ?? '' })}</p>}
        </div>
      )}
      <p class="visually-hidden" role="status">
        {open && query !== undefined ? label('function.found', { count: found.length }) : ''}
      </p>
    </div>
  );
}

const keys: Readonly<Record<string, 'next' | 'previous' | 'pageDown' | 'pageUp' | 'accept' | 'close'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'pageDown',
  PageUp: 'pageUp',
  Enter: 'accept',
  Escape: 'close',
};

function wrapAround(now: number, by: number, count: number): number {
  return count === 0 ? 0 : (now + by + count) % count;
}
