import { renderIssue } from '../../../core/issues/renderIssue';
import type { FormulaWord, OwnMetric } from '../../../protocol/ownMetrics';
import type { Engine } from '../../loadEngine';
import type { Words } from '../../words';
import { draftOf } from './draft';

/** The metrics of the setting, one line each. */
export function ownMetrics({ readMetrics }: Engine, setting: readonly unknown[], words: Words): OwnMetric[] {
  const { issues } = readMetrics(setting);
  return setting.map((item, index) => {
    const draft = draftOf(item);
    const problem = issues.find(({ path, issue: { severity } }) => path[0] === index && severity === 'error');
    return {
      name: draft?.name ?? '',
      formula: draft?.steps.at(-1)?.formula ?? '',
      problem: problem === undefined ? '' : renderIssue(problem.issue, words.translate),
      isEditable: draft !== undefined,
    };
  });
}

/** What a formula may hold: functions, constants, and the arrays that most metrics read. */
export function formulaWords({ functionWords, constantNames, mainInputs }: Engine, words: Words): FormulaWord[] {
  const plain = [...mainInputs, ...constantNames].map((name) => ({ name, signature: name, doc: '' }));
  const functions = functionWords().map((word) => ({ ...word, doc: words.translate(word.doc, {}) }));
  return [...plain, ...functions].sort((a, b) => (a.name < b.name ? -1 : 1));
}
