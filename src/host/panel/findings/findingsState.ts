import type { Finding } from '../../../core/checks/finding';
import { renderFinding } from '../../../core/checks/renderFinding';
import type { AppliedFinding, FindingsState, PanelFinding } from '../../../protocol/findings';
import type { AppliedFix } from '../../appliedFix';
import type { Words } from '../../words';
import type { Computed } from '../panelState';
import { isSameResult, type FindingsOutcome } from './findingsSearch';

/** What the checks found about what the panel shows, every text rendered; warnings first. */
export function findingsState(
  computed: Pick<Computed, 'session' | 'arrays' | 'worked'>,
  outcome: FindingsOutcome | undefined,
  words: Words,
): FindingsState {
  const { fixes = [] } = computed.session;
  const isCurrent = outcome !== undefined && isSameResult(outcome.session, computed.session);
  // What was about the session before a fix is not said beside the fix.
  const found = (outcome?.found ?? []).filter(({ code }) => isCurrent || fixes.every((each) => each.code !== code));
  const canName = namesSamples(computed);
  const ordered = [...found.filter(isWarning), ...found.filter((finding) => !isWarning(finding))];
  return {
    isCurrent,
    applied: fixes.map((fix) => toApplied(fix, words)),
    found: ordered.map((finding) => toPanelFinding(finding, canName, words)),
  };
}

const isWarning = ({ severity }: Finding): boolean => severity === 'warning';

function toApplied({ code, params, fix }: AppliedFix, { translate }: Words): AppliedFinding {
  // Only for its words, which say what changed where the numbers for it are there.
  const change = { given: undefined, other: NaN };
  const text = renderFinding({ code, params, severity: 'info', samples: [], change, fix }, translate);
  return { code, matters: text.matters, changes: text.changes ?? '', fix: text.fix ?? '' };
}

function toPanelFinding(finding: Finding, canName: boolean, { translate }: Words): PanelFinding {
  const { code, severity } = finding;
  const { seen, matters, changes = '', fix = '' } = renderFinding(finding, translate);
  return { code, severity, seen: canName ? seenPieces(finding, translate) : [seen], matters, changes, fix };
}

/** Positions of a finding are those of samples: not in an array that is one sample, nor where rows are more than samples. */
function namesSamples({ arrays, worked }: Pick<Computed, 'arrays' | 'worked'>): boolean {
  const pair = arrays.filter(({ role }) => role === 'y_true' || role === 'y_pred');
  const samples = worked?.samples ?? 1;
  return samples > 1 && pair.every(({ array: { shape } }) => shape.length <= 2 && shape[0] === samples);
}

/** The words of a finding that name samples. */
const namingSamples: ReadonlySet<string> = new Set(['where', 'row']);

/** The sentence with the samples that it names apart: `where` is a list of them, `row` one. */
function seenPieces(finding: Finding, translate: Words['translate']): readonly (string | number)[] {
  const names = Object.keys(finding.params).filter((name) => namingSamples.has(name));
  const unfilled = Object.fromEntries(names.map((name) => [name, `{${name}}`]));
  const { seen } = renderFinding({ ...finding, params: { ...finding.params, ...unfilled } }, translate);
  return seen.split(/(\{\w+\})/).flatMap((piece) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1] ?? '';
    if (!names.includes(name)) return piece === '' ? [] : [piece];
    const value = finding.params[name];
    return typeof value === 'object' ? [] : (String(value).match(/\d+|\D+/g) ?? []).map(numberOrText);
  });
}

const numberOrText = (text: string): string | number => (/^\d/.test(text) ? Number(text) : text);
