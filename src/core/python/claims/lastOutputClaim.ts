import type { PythonNode } from '../syntax/pythonNode';
import type { ValueIndex } from '../showing/valueIndex';
import { valueStatements } from '../showing/valueStatements';
import type { Claim } from './claim';
import { outputClaim } from './outputClaim';
import { subjectOf } from './subject';

/** What an output that was kept with a notebook's cell states: the value of its last line, or what its last `print` wrote. */
export function lastOutputClaim(output: string, root: PythonNode, index: ValueIndex): Claim | undefined {
  const shown = valueStatements(root).filter(({ kind }) => kind !== 'assignment');
  const printing = shown.filter(({ kind }) => kind === 'print');
  const last = shown.at(-1);
  const whole = printing.map(({ expression }) => index.printedBy(expression)?.text ?? '').join('');
  const statement = printing.length > 1 && last?.kind === 'print' ? undefined : last;
  const subject = statement && subjectOf(statement, index);
  if (subject !== undefined) return unmended(outputClaim(output, subject));
  const only = last && subjectOf(last, index);
  return only && unmended(outputClaim(output, { ...only, printed: whole, value: undefined }));
}

/** An output changes when the cell is run again: there is nothing to write. */
const unmended = (claim: Claim | undefined): Claim | undefined => claim && { ...claim, mended: undefined };
