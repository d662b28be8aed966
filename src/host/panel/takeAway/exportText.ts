import type { CopyChoice } from '../../../protocol/copyFormats';
import type { Engine } from '../../loadEngine';
import { toPlainInputs } from '../../results/toPlainInputs';
import type { Words } from '../../words';
import type { Computed } from '../panelState';

type Exported = Pick<Computed, 'definition' | 'request' | 'result' | 'session' | 'arrays'>;

/**
 * What the panel shows, written in a format, or as a check of another library's version of the function. Undefined when
 * there is no result, or when that library does not take the arrays.
 */
export function exportText(
  engine: Pick<Engine, 'toExport' | 'exportFormats' | 'counterpart' | 'compute'>,
  { definition, request, result, session, arrays }: Exported,
  { format, library }: CopyChoice,
  { translate }: Words,
): string | undefined {
  if (definition === undefined) return undefined;
  const asked = library === undefined ? request : engine.counterpart(definition, request, library);
  if (asked === undefined) return undefined;
  const given = asked === request ? result : engine.compute(asked);
  const inputs = toPlainInputs(arrays);
  const found = engine.toExport(asked, given, { sample: session.sample, inputs, translate });
  return found && engine.exportFormats.find(({ id }) => id === format)?.write(found);
}
