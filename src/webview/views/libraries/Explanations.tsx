import type { ExpectedState } from '../../../protocol/panel';
import type { PanelString } from '../../../protocol/strings';
import { NumberText } from '../../components/NumberText';
import { usePage, type Label } from '../../page';

interface ExplanationsProps {
  readonly expected: ExpectedState;
  readonly onOpen: (key: number) => void;
}

/** The calls that give the expected number, the likeliest first; or that there are none. */
export function Explanations({ expected, onOpen }: ExplanationsProps) {
  const { label } = usePage();
  const { status, tried, explanations } = expected;
  if (status === 'not-a-number') return null;
  return (
    <div class="explanations">
      <p role="status">{summary(expected, label)}</p>
      {status === 'searching' && (
        <p class="explanations-tried" aria-hidden="true">
          {label('expected.tried', { count: count(tried) })}
        </p>
      )}
      {explanations.length > 0 && (
        <ol class="explanation-list">
          {explanations.map(({ key, value, words }) => (
            <li key={key}>
              <span class="explanation-value">
                <NumberText text={value} />
              </span>
              <button type="button" class="link" onClick={() => onOpen(key)}>
                {words}
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function summary(expected: ExpectedState, label: Label): string {
  const { status, text } = expected;
  const values = { text, tried: count(expected.tried), functions: expected.functions, count: expected.found };
  if (status === 'searching') return label('expected.searching', values);
  const result = label(resultKey(expected), values);
  if (status === 'stopped') return `${result} ${label('expected.stopped', values)}`;
  return status === 'out-of-time' ? `${result} ${label('expected.outOfTime', values)}` : result;
}

function resultKey({ status, found, explanations }: ExpectedState): PanelString {
  if (found === 0) return status === 'done' ? 'expected.none' : 'expected.noneSoFar';
  if (found === 1) return 'expected.one';
  return found === explanations.length ? 'expected.some' : 'expected.likeliest';
}

const count = (value: number): string => value.toLocaleString(document.documentElement.lang || 'en');
