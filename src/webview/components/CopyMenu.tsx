import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TakeAwayState } from '../../protocol/copyFormats';
import { usePage } from '../page';
import { Icon } from './Icon';
import { menuKeys, rovingTarget } from './rovingKeys';

interface CopyMenuProps {
  readonly takeAway: TakeAwayState;
  readonly onCopied: () => void;
}

/** "Copy as…": a menu button as in the ARIA Authoring Practices. */
export function CopyMenu({ takeAway, onCopied }: CopyMenuProps) {
  const { label } = usePage();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** The item that gets the focus; undefined while the menu is closed. */
  const [start, setStart] = useState<'first' | 'last'>();
  const isOpen = start !== undefined;
  const close = (): void => {
    setStart(undefined);
    button.current?.focus();
  };
  useClosedFromOutside(place, isOpen, () => setStart(undefined));
  return (
    <div class="menu-place" ref={place}>
      <button
        type="button"
        class="icon-button"
        title={label('takeAway.open')}
        aria-label={label('takeAway.open')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        ref={button}
        onClick={() => setStart(isOpen ? undefined : 'first')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setStart(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        <Icon name="chevronDown" />
      </button>
      {start !== undefined && <Menu id={id} start={start} takeAway={takeAway} onClose={close} onCopied={onCopied} />}
    </div>
  );
}

interface MenuProps extends CopyMenuProps {
  readonly id: string;
  readonly start: 'first' | 'last';
  readonly onClose: () => void;
}

function Menu({ id, start, takeAway: { choices }, onClose, onCopied }: MenuProps) {
  const { label, send } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const itemsOf = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  useLayoutEffect(() => {
    itemsOf()
      .at(start === 'first' ? 0 : -1)
      ?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      onClose();
      return;
    }
    const items = itemsOf();
    const now = items.findIndex((item) => item === document.activeElement);
    const target = rovingTarget(event, menuKeys, now, items.length);
    if (target === undefined) return;
    event.preventDefault();
    items[target]?.focus();
  };
  return (
    <div class="popup menu" role="menu" id={id} aria-label={label('takeAway.open')} ref={list} onKeyDown={onKeyDown}>
      {choices.map(({ format, library }) => (
        <button
          key={`${format} ${library ?? ''}`}
          type="button"
          role="menuitem"
          class="menu-item"
          tabIndex={-1}
          onClick={() => {
            send('copyAs', { format, ...(library !== undefined && { library }) });
            onClose();
            onCopied();
          }}
        >
          {label(`takeAway.${format}`, { library: library ?? '' })}
        </button>
      ))}
      <div class="menu-line" role="separator" />
      <button
        type="button"
        role="menuitem"
        class="menu-item"
        tabIndex={-1}
        onClick={() => {
          send('insertComment', {});
          onClose();
        }}
      >
        {label('takeAway.comment')}
      </button>
    </div>
  );
}

/** Closes what is open when something else is clicked, or the page loses the focus to the editor. */
function useClosedFromOutside(
  place: { readonly current: HTMLElement | null },
  isOpen: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPointerDown = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node) || place.current?.contains(target) !== true) close();
    };
    document.addEventListener('pointerdown', onPointerDown);
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      window.removeEventListener('blur', close);
    };
  }, [isOpen]);
}
