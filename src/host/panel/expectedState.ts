import { formatCompact } from '../../core/format/formatCompact';
import { issue } from '../../core/issues/issue';
import { renderPhrase } from '../../core/issues/phrase';
import { renderIssue } from '../../core/issues/renderIssue';
import type { ExpectedState } from '../../protocol/panel';
import type { Words } from '../words';
import type { SearchOutcome } from './expectedSearch';

/** Who does not find the call among so many finds it by another number. */
const mostShown = 8;
/** The digits of float32. */
const digits = 7;

/** A search for an expected number, every text rendered. */
export function expectedState({ found, ordered, ...outcome }: SearchOutcome, words: Words): ExpectedState {
  const { text, status } = outcome;
  return {
    ...outcome,
    problem:
      status === 'not-a-number' ? renderIssue(issue('expected.not-a-number', 'error', { text }), words.translate) : '',
    found: ordered.length,
    explanations: ordered.slice(0, mostShown).map((explanation) => ({
      key: found.indexOf(explanation),
      value: formatCompact(explanation.value, digits),
      words: renderPhrase(explanation.words, words.translate),
    })),
  };
}
