import type { CopyChoice } from '../../../protocol/copyFormats';
import { toPlainInputs } from '../../results/toPlainInputs';
import type { Words } from '../../words';
import type { RunTask } from '../../work/runTask';
import type { Computed } from '../panelState';

type Exported = Pick<Computed, 'definition' | 'request' | 'result' | 'session' | 'arrays'>;

/**
 * What the panel shows, written in a format, or as a check of another library's version of the function. Null when there is
 * no result, or when that library does not take the arrays; undefined when it was given up.
 */
export async function exportText(
  { definition, request, result, session, arrays }: Exported,
  choice: CopyChoice,
  { texts }: Pick<Words, 'texts'>,
  run: RunTask,
): Promise<string | null | undefined> {
  if (definition === undefined) return null;
  return run('export', { request, result, choice, sample: session.sample, inputs: toPlainInputs(arrays), texts });
}
