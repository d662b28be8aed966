import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ReadyState } from '../../../protocol/panel';
import { usePage } from '../../page';

/** "I expected 0.8149": what is typed is looked for by the button or by Enter; while that goes on, the button stops it. */
export function ExpectedForm({ expected }: { readonly expected: ReadyState['expected'] }) {
  const { label, send } = usePage();
  const id = useId();
  const [text, setText] = useState(expected?.text ?? '');
  const sent = useRef<string>(undefined);
  useEffect(() => {
    // A command may ask for another number than the one that was typed here.
    if (expected !== undefined && expected.text !== sent.current) setText(expected.text);
  }, [expected?.text]);
  const isSearching = expected?.status === 'searching';
  const problem = expected?.text === text ? expected.problem : '';
  return (
    <form
      class="expected"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        sent.current = text;
        send('explainExpected', { text });
      }}
    >
      <label for={id}>{label('expected.label')}</label>
      <input
        id={id}
        class="typed-field expected-field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        placeholder="0.8149"
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {isSearching && expected.text === text ? (
        <button type="button" class="button" onClick={() => send('stopSearch', {})}>
          {label('expected.stop')}
        </button>
      ) : (
        <button type="submit" class="button">
          {label('expected.find')}
        </button>
      )}
      <p id={`${id}-problem`} class="expected-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
