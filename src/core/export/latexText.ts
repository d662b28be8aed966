import { formulaView } from '../compute/formulaView';
import type { WorkedStep } from '../compute/types';
import { work } from '../compute/work';
import { callText, libraryOf } from '../compare/library';
import type { Computed } from './computed';
import { texOfValueText } from './texOfValueText';

/**
 * The formula and the worked steps of the chosen sample, for a document that loads amsmath. What it is about stands before
 * them as a comment.
 */
export function latexText({ definition, request, result, sample }: Computed): string {
  const { tex } = formulaView(request);
  const worked = work(request, sample);
  const lines = [`% ${callText(definition, result.params)}, ${libraryOf(definition.id)}`];
  if (tex !== '') lines.push('\\begin{equation*}', tex, '\\end{equation*}');
  if (worked !== undefined && worked.steps.length > 0) {
    const steps = worked.steps.map(workedLines).join(' \\\\[4pt]\n');
    const chosen =
      worked.samples > 1 ? [`% sample ${String(worked.sample)} of 0 to ${String(worked.samples - 1)}`] : [];
    lines.push(...chosen, '\\begin{align*}', steps, '\\end{align*}');
  }
  return `${lines.join('\n')}\n`;
}

/** A step in symbols, with the sample's numbers, and its value, each on a line that starts at the equals sign. */
function workedLines({ symbol, general, tex, value }: WorkedStep): string {
  const number = texOfValueText(value);
  const sides = [general, tex, ...(number === undefined ? [] : [number])];
  const different = sides.filter((side, index) => side !== sides[index - 1] && side !== symbol);
  return `${symbol} &= ${different.join(' \\\\\n  &= ')}`;
}
