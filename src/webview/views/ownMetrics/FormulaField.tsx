import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormulaWord } from '../../../protocol/ownMetrics';
import { completed, completionsAt, type Completions } from './completions';
import { MarkedText, type Mark } from './MarkedText';

interface FormulaFieldProps {
  readonly label: string;
  readonly value: string;
  readonly words: readonly FormulaWord[];
  /** What is wrong, by its place in the text. */
  readonly marks: readonly Mark[];
  readonly isWrong: boolean;
  readonly describedBy: string;
  readonly onChange: (text: string) => void;
}

/** A formula in as many lines as it needs, with mistakes underlined, and with words that go on from what is typed. */
export function FormulaField({ label, value, words, marks, isWrong, describedBy, onChange }: FormulaFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [offer, setOffer] = useState<Completions>();
  const [active, setActive] = useState(0);
  /** Where the cursor goes once the text is there. */
  const cursor = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (cursor.current !== undefined) field.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = undefined;
  }, [value]);
  const close = (): void => setOffer(undefined);
  const type = ({ value: text, selectionStart }: HTMLTextAreaElement): void => {
    onChange(text);
    setOffer(completionsAt(text, selectionStart, words));
    setActive(0);
  };
  const accept = (word: FormulaWord | undefined): void => {
    const element = field.current;
    if (offer === undefined || word === undefined || element === null) return;
    const next = completed(value, element.selectionStart, offer.start, word);
    cursor.current = next.cursor;
    onChange(next.text);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (offer === undefined || event.isComposing) return;
    const count = offer.words.length;
    if (event.key === 'ArrowDown') setActive((now) => (now + 1) % count);
    else if (event.key === 'ArrowUp') setActive((now) => (now + count - 1) % count);
    else if (event.key === 'Enter' || event.key === 'Tab') accept(offer.words[active]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const optionId = (index: number): string => `${id}-${String(index)}`;
  return (
    <div class="formula-field">
      <div class="formula-text">
        <MarkedText text={value} marks={marks} />
        <textarea
          ref={field}
          rows={1}
          autocomplete="off"
          spellcheck={false}
          placeholder="mean((y_true - y_pred)^2)"
          aria-label={label}
          aria-invalid={isWrong}
          aria-describedby={describedBy}
          aria-autocomplete="list"
          aria-controls={offer === undefined ? undefined : id}
          aria-activedescendant={offer === undefined ? undefined : optionId(active)}
          value={value}
          onInput={(event) => type(event.currentTarget)}
          onClick={close}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
      </div>
      {offer !== undefined && (
        <div class="popup word-options" role="listbox" id={id} aria-label={label}>
          {offer.words.map((word, index) => (
            <div
              key={word.name}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              class={index === active ? 'option is-active' : 'option'}
              // The field keeps the focus.
              onMouseDown={(event) => {
                event.preventDefault();
                accept(word);
              }}
            >
              <span class="option-name">{word.signature}</span>
              <span class="option-note">{word.doc}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
