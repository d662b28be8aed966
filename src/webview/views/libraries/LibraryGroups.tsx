import type { LibraryGroup } from '../../../protocol/panel';
import { NumberText } from '../../components/NumberText';
import { usePage } from '../../page';
import { LibraryLines } from './LibraryLines';

interface LibraryGroupsProps {
  readonly title: string;
  readonly groups: readonly LibraryGroup[];
  /** What float32 takes away from the chosen function; empty for nothing. */
  readonly rounding: string;
  readonly chosenId: string;
  readonly onOpen: (id: string) => void;
}

/** One entry for each value: where its functions part from the chosen one, and which they are. */
export function LibraryGroups({ title, groups, rounding, chosenId, onOpen }: LibraryGroupsProps) {
  const { label } = usePage();
  return (
    <ol class="library-groups" aria-label={title}>
      {groups.map((group) => (
        <li key={group.fullValue} class={group.isChosen ? 'library-group is-chosen' : 'library-group'}>
          <p class="library-value" title={group.fullValue}>
            <NumberText text={group.value} />
            {group.isChosen && <span class="library-mark">{label('libraries.chosen')}</span>}
          </p>
          <div>
            {group.partings.map((sentence) => (
              <p key={sentence} class="library-parting">
                {sentence}
              </p>
            ))}
            {group.isChosen && rounding !== '' && <p class="library-parting">{rounding}</p>}
            <LibraryLines lines={group.lines} chosenId={chosenId} onOpen={onOpen} />
          </div>
        </li>
      ))}
    </ol>
  );
}
