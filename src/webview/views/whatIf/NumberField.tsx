import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { usePage } from '../../page';

interface NumberFieldProps {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** By how much the arrow keys go. */
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** Long enough to finish a number. */
const pauseMilliseconds = 400;

/** A number as text, tried after a pause, by Enter or on leaving; what is no number is complained about. */
export function NumberField({ id, name, value, step, onChange }: NumberFieldProps) {
  const { label } = usePage();
  const complaintId = useId();
  /** What is being typed; undefined while the field shows the value. */
  const [draft, setDraft] = useState<string>();
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const isWrong = draft !== undefined && numberIn(draft) === undefined;
  const commit = (text: string): void => {
    window.clearTimeout(timer.current);
    const number = numberIn(text);
    if (number !== undefined && number !== value) onChange(number);
  };
  const leave = (text: string): void => {
    commit(text);
    setDraft(undefined);
  };
  return (
    <>
      <input
        id={id}
        class="typed-field"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        spellcheck={false}
        size={12}
        aria-label={label('whatIf.number', { name })}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? complaintId : undefined}
        value={draft ?? String(value)}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setDraft(text);
          window.clearTimeout(timer.current);
          timer.current = window.setTimeout(() => commit(text), pauseMilliseconds);
        }}
        onBlur={(event) => draft !== undefined && leave(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave(event.currentTarget.value);
          else if (event.key === 'Escape') {
            window.clearTimeout(timer.current);
            setDraft(undefined);
          } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
            event.preventDefault();
            setDraft(undefined);
            onChange(stepped(value, event.key === 'ArrowUp' ? step : -step));
          }
        }}
      />
      <span id={complaintId} class="complaint element-complaint" role="alert">
        {isWrong && draft !== '' ? label('whatIf.notANumber', { text: draft }) : ''}
      </span>
    </>
  );
}

function numberIn(text: string): number | undefined {
  const number = text.trim() === '' ? Number.NaN : Number(text.trim());
  return Number.isFinite(number) ? number : undefined;
}

/** One step on, without the digits that rounding adds. */
function stepped(value: number, step: number): number {
  return Number((value + step).toPrecision(12));
}
