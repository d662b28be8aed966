import type { LibraryLine } from '../../../protocol/panel';
import { FunctionName } from '../../components/FunctionName';

interface LibraryLinesProps {
  readonly lines: readonly LibraryLine[];
  readonly chosenId: string;
  readonly onOpen: (id: string) => void;
}

/** Functions by library, with what was done to the arrays for them; a click on one opens it. */
export function LibraryLines({ lines, chosenId, onOpen }: LibraryLinesProps) {
  return (
    <dl class="library-lines">
      {lines.map(({ library, changes, functions }) => (
        <div key={`${library} ${changes}`} class="library-line">
          <dt>{library}</dt>
          <dd>
            {functions.map(({ id, call }) => (
              <button
                key={id}
                type="button"
                class={id === chosenId ? 'link is-chosen' : 'link'}
                title={id}
                aria-current={id === chosenId ? 'true' : undefined}
                onClick={() => onOpen(id)}
              >
                <FunctionName name={call} />
              </button>
            ))}
            {changes !== '' && <span class="library-changes">{changes}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
