import type { CopyFormat } from '../../../protocol/copyFormats';
import type { Engine } from '../../loadEngine';
import { toPlainInputs } from '../../results/toPlainInputs';
import type { Words } from '../../words';
import type { Computed } from '../panelState';

/** What the panel shows, written in a format; undefined when there is no result. */
export function exportText(
  engine: Pick<Engine, 'toExport' | 'exportFormats'>,
  { request, result, session, arrays }: Pick<Computed, 'request' | 'result' | 'session' | 'arrays'>,
  format: CopyFormat,
  { translate }: Words,
): string | undefined {
  const inputs = toPlainInputs(arrays);
  const found = engine.toExport(request, result, { sample: session.sample, inputs, translate });
  return found && engine.exportFormats.find(({ id }) => id === format)?.write(found);
}
