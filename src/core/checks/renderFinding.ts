import { filled } from '../issues/phrase';
import { inEnglish } from '../issues/renderIssue';
import type { Translate } from '../issues/renderIssue';
import type { Finding } from './finding';
import { messages } from './messages/index';
import type { FindingText } from './messages/findingText';

/** The words of a finding, rendered from its code: what was seen, why it matters, what it changes, what the fix does. */
export function renderFinding(finding: Finding, translate: Translate = inEnglish): FindingText {
  const { seen, matters, changes, fix }: FindingText = messages[finding.code];
  const say = (message: string): string => translate(message, filled(finding.params, translate));
  return {
    seen: say(seen),
    matters: say(matters),
    ...(changes !== undefined && finding.change !== undefined && { changes: say(changes) }),
    ...(fix !== undefined && finding.fix !== undefined && { fix: say(fix) }),
  };
}
