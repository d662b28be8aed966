import type { ComparedState } from '../../../protocol/panel';
import { usePage } from '../../page';
import { LibraryGroups } from './LibraryGroups';
import { LibraryLines } from './LibraryLines';

interface ComparisonProps {
  readonly libraries: ComparedState;
  readonly chosenId: string;
  readonly onOpen: (id: string) => void;
}

/** What each library gives: versions of the chosen function, what is mixed up with it, and, folded, who refuses the arrays. */
export function Comparison({ libraries, ...opening }: ComparisonProps) {
  const { label } = usePage();
  const { groups, rounding, refusals } = libraries;
  const versions = groups.filter(({ isRelated }) => !isRelated);
  const related = groups.filter(({ isRelated }) => isRelated);
  const refused = refusals.flatMap(({ lines }) => lines.flatMap(({ functions }) => functions));
  const title = label('libraries.groups');
  return (
    <section class="libraries">
      {versions.length > 0 && <h2>{title}</h2>}
      {versions.length > 0 && <p class="libraries-how">{label('libraries.how')}</p>}
      <LibraryGroups title={title} groups={versions} rounding={rounding} {...opening} />
      {groups.length === 1 && <p class="libraries-how">{label('libraries.alone')}</p>}
      {related.length > 0 && <h2>{label('libraries.related')}</h2>}
      <LibraryGroups title={label('libraries.related')} groups={related} rounding="" {...opening} />
      {refused.length > 0 && (
        <details class="library-refusals">
          <summary>{label('libraries.refused', { count: refused.length })}</summary>
          {refusals.map(({ reason, lines }) => (
            <div key={reason} class="library-refusal">
              <p>{reason}</p>
              <LibraryLines lines={lines} {...opening} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}
