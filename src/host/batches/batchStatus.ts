import * as vscode from 'vscode';
import { formatCompact } from '../../core/format/formatCompact';
import { commandIds, hasBatchesContext } from '../ids';
import type { Words } from '../words';
import type { BatchSession } from './batchSession';

/** One short item of the status bar while there are batches; a click opens the panel on them. */
export class BatchStatus implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('metricLens.batches', vscode.StatusBarAlignment.Right, 90);
  readonly #listener: vscode.Disposable;

  constructor(
    private readonly batches: BatchSession,
    private readonly words: Words,
  ) {
    const { translate } = words;
    this.#item.name = translate('Metric Lens: Batches', {});
    this.#item.command = {
      command: commandIds.openPanel,
      title: translate('Show the Batches', {}),
      arguments: [{ view: 'batches' }],
    };
    this.#listener = batches.onDidChange(() => {
      this.#update();
    });
    this.#update();
  }

  dispose(): void {
    this.#listener.dispose();
    this.#item.dispose();
  }

  #update(): void {
    const { count, value, function: name } = this.batches.summary();
    const { translate } = this.words;
    const text = count === 1 ? translate('1 batch', {}) : translate('{count} batches', { count });
    const number = value?.shape.length === 0 ? value.data[0] : undefined;
    this.#item.text = `$(layers) ${number === undefined ? text : `${text} · ${formatCompact(number)}`}`;
    this.#item.tooltip = translate('{function} over batches. Show them in the panel.', { function: name });
    if (count > 0) this.#item.show();
    else this.#item.hide();
    void vscode.commands.executeCommand('setContext', hasBatchesContext, count > 0);
  }
}
