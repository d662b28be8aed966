import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../page';
import type { FieldProps } from './Params';
import { paramText, readParam, stepParam } from './paramText';

interface TypedFieldProps extends FieldProps {
  /** The id of the complaint about this field, while there is one. */
  readonly complaintId: string | undefined;
  readonly onComplaint: (message: string | undefined) => void;
  /** Counts the resets; with each, what is being typed gives way to the parameter's value. */
  readonly resets: number;
}

/** The field grows with its text, within reason, in characters. */
const narrowest = 4;
const widest = 28;

/** Long enough to finish a number, short enough to seem immediate. */
const pauseMilliseconds = 300;

/**
 * A number, a list of numbers or a text, as text, so that `1e-7` and `None` can be typed as in Python. Sent after a short pause, or at once by
 * Enter or on leaving; arrow keys step. What is no number is complained about and not sent.
 */
export function TypedField({ id, param, complaintId, onComplaint, resets }: TypedFieldProps) {
  const { label, send } = usePage();
  const shown = paramText(param.value);
  /** What is being typed; undefined while the field shows the parameter's value. */
  const [draft, setDraft] = useState<string>();
  const timer = useRef<number>(undefined);
  const sent = useRef(param.value);

  useEffect(() => {
    sent.current = param.value;
  }, [param]);
  useEffect(() => {
    setDraft(undefined);
    return () => {
      window.clearTimeout(timer.current);
    };
  }, [resets]);

  const commit = (text: string): boolean => {
    window.clearTimeout(timer.current);
    const reading = readParam(param, text);
    onComplaint(reading.ok ? undefined : label(reading.key, reading.values));
    if (reading.ok && reading.value !== sent.current) {
      sent.current = reading.value;
      send('setParam', { name: param.name, value: reading.value });
    }
    return reading.ok;
  };
  const type = (text: string, pause: number): void => {
    setDraft(text);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => commit(text), pause);
  };

  return (
    <input
      id={id}
      class="typed-field"
      type="text"
      inputMode={param.type === 'text' ? 'text' : 'decimal'}
      autocomplete="off"
      spellcheck={false}
      title={param.doc}
      aria-invalid={complaintId !== undefined}
      aria-describedby={complaintId}
      value={draft ?? shown}
      size={Math.min(widest, Math.max(narrowest, (draft ?? shown).length))}
      onInput={(event) => type(event.currentTarget.value, pauseMilliseconds)}
      onBlur={(event) => {
        if (draft !== undefined && commit(event.currentTarget.value)) setDraft(undefined);
      }}
      onKeyDown={(event) => {
        const text = event.currentTarget.value;
        if (event.key === 'Enter') {
          if (commit(text)) setDraft(undefined);
        } else if (event.key === 'Escape') {
          window.clearTimeout(timer.current);
          onComplaint(undefined);
          setDraft(undefined);
        } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
          const reading = readParam(param, text);
          if (!reading.ok || typeof reading.value !== 'number') return;
          event.preventDefault();
          type(paramText(stepParam(param, reading.value, event.key === 'ArrowUp' ? 1 : -1)), 0);
        }
      }}
    />
  );
}
