import type * as vscode from 'vscode';

/** Shows parts of 1 as whole percents, each once. */
export function percentage(
  progress: vscode.Progress<{ increment: number; message: string }>,
): (fraction: number) => void {
  let shown = 0;
  return (fraction) => {
    const percent = Math.floor(100 * fraction);
    if (percent > shown) progress.report({ increment: percent - shown, message: `${String(percent)} %` });
    shown = Math.max(shown, percent);
  };
}
