import type { Candidate } from '../../protocol/panel';
import { usePage } from '../page';
import { FunctionName } from './FunctionName';
import { Icon } from './Icon';

interface CandidateListProps {
  readonly id: string;
  /** Those that fit come first. */
  readonly found: readonly Candidate[];
  readonly active: number;
  readonly chosenId: string;
  readonly onChoose: (candidate: Candidate) => void;
}

/** The list under the search field, in two groups: what fits these arrays, and what does not, with the reason. */
export function CandidateList({ id, found, active, chosenId, onChoose }: CandidateListProps) {
  const { label } = usePage();
  const options = found.map((candidate, index) => ({ candidate, index }));
  const groups = [
    { key: 'fits', title: label('function.fits'), members: options.filter(({ candidate }) => candidate.fits) },
    { key: 'not', title: label('function.doesNotFit'), members: options.filter(({ candidate }) => !candidate.fits) },
  ];
  return (
    <div id={id} class="options" role="listbox" aria-label={label('function.label')}>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ key, title, members }) => (
          <div key={key} role="group" aria-labelledby={`${id}-${key}`} class="option-group">
            <div id={`${id}-${key}`} role="presentation" class="option-heading">
              {title}
            </div>
            {members.map(({ candidate, index }) => (
              <div
                key={candidate.id}
                id={`${id}-${String(index)}`}
                role="option"
                aria-selected={index === active}
                class={optionClass(candidate, index === active)}
                // The field keeps the focus, so that it is not blurred before the choice is made.
                onMouseDown={(event) => {
                  event.preventDefault();
                }}
                onClick={() => onChoose(candidate)}
              >
                <span class="option-name">
                  <FunctionName name={candidate.name} />
                </span>
                <span class="option-library">{candidate.library}</span>
                <span class="option-note">{candidate.note}</span>
                {candidate.id === chosenId && <Icon name="check" />}
              </div>
            ))}
          </div>
        ))}
    </div>
  );
}

function optionClass({ fits }: Candidate, active: boolean): string {
  return ['option', fits ? '' : 'is-unfit', active ? 'is-active' : ''].filter((name) => name !== '').join(' ');
}
