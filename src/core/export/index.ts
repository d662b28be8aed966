import type { ExportFormat } from './exportFormat';
import { jsonText } from './jsonText';
import { latexText } from './latexText';
import { markdownReport } from './markdownReport';
import { callScript } from './python/callScript';
import { numpyScript } from './python/numpyScript';
import { valueText } from './valueText';

/** The forms in which a result can be taken away, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [
  { id: 'value', languageId: 'plaintext', write: valueText },
  { id: 'markdown', languageId: 'markdown', write: markdownReport },
  { id: 'latex', languageId: 'latex', write: latexText },
  { id: 'json', languageId: 'json', write: jsonText },
  { id: 'python', languageId: 'python', write: callScript },
  { id: 'numpy', languageId: 'python', write: numpyScript },
];
