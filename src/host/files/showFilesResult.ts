import * as vscode from 'vscode';
import type { Nested } from '../../core/array/ndarray';
import { formatNumber } from '../../core/format/formatNumber';
import { formatShape } from '../../core/format/formatShape';
import type { PlainInput } from '../../core/export/plainResult';
import type { MetricLensRefusal } from '../api';
import { shortName } from '../names';
import type { Words } from '../words';
import type { FilesResult } from './toFilesResult';

/** Tells the user what came of files: the value, over what, and remarks; or why there is none. */
export async function showFilesResult(answer: FilesResult | MetricLensRefusal, { translate }: Words): Promise<void> {
  const remarks = answer.issues.map(({ message }) => message);
  if (!('value' in answer)) {
    const isCancelled = answer.issues.some(({ code }) => code === 'files.cancelled');
    if (!isCancelled) await vscode.window.showErrorMessage(remarks.join(' '));
    return;
  }
  const value = valueText(answer.value, answer.dtype === 'float32' ? 'float32' : 'float64');
  const said = translate('{function} = {value} over {count} samples ({read}).', {
    function: shortName(answer.function),
    value,
    count: answer.samples,
    read: answer.inputs.map(readText).join(', '),
  });
  const copy = translate('Copy', {});
  const text = [said, ...remarks].join(' ');
  const hasWarning = answer.issues.some(({ severity }) => severity === 'warning');
  const pressed = hasWarning
    ? await vscode.window.showWarningMessage(text, copy)
    : await vscode.window.showInformationMessage(text, copy);
  if (pressed === copy) await vscode.env.clipboard.writeText(value);
}

function valueText(value: Nested, dtype: 'float32' | 'float64'): string {
  if (typeof value === 'number') return formatNumber(value, dtype);
  return `[${value.map((each) => valueText(each, dtype)).join(', ')}]`;
}

/** "y_true: labels.npy int64 (1000,)" */
function readText({ role, name, shape, dtype, uri }: PlainInput): string {
  const file = uri === null ? '' : decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  const place = [file, name].filter((part) => part !== null && part !== '').join(': ');
  return `${role}: ${place} ${dtype} ${formatShape(shape)}`;
}
