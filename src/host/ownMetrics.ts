import * as vscode from 'vscode';
import { renderIssue } from '../core/issues/renderIssue';
import { settingIds } from './ids';
import { whenLoaded, type Engine } from './loadEngine';
import { ownMetricsSetting } from './ownMetricsSetting';
import type { Words } from './words';

/**
 * The user's own metrics: what the setting holds when the engine is loaded, and whenever it changes. VS Code leaves out what
 * an untrusted workspace says.
 */
export class OwnMetrics implements vscode.Disposable {
  readonly #listening: vscode.Disposable;
  readonly #changed = new vscode.EventEmitter<void>();
  /** There are other metrics than before. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly words: Words) {
    let engine: Engine | undefined;
    whenLoaded((loaded) => {
      engine = loaded;
      this.#read(loaded);
    });
    this.#listening = vscode.workspace.onDidChangeConfiguration((change) => {
      const changed = change.affectsConfiguration(`${settingIds.section}.${settingIds.metrics}`);
      if (!changed || engine === undefined) return;
      this.#read(engine);
      this.#changed.fire();
    });
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  #read({ readMetrics, setCustomDefinitions }: Engine): void {
    const { definitions, issues } = readMetrics(ownMetricsSetting());
    setCustomDefinitions(definitions);
    const [first] = issues;
    if (first === undefined) return;
    const place =
      [settingIds.section, settingIds.metrics].join('.') + first.path.map((part) => `[${String(part)}]`).join('');
    void this.#tell(`${place}: ${renderIssue(first.issue, this.words.translate)}`);
  }

  async #tell(message: string): Promise<void> {
    const open = this.words.translate('Open Settings', {});
    const chosen = await vscode.window.showWarningMessage(message, open);
    if (chosen !== open) return;
    await vscode.commands.executeCommand('workbench.action.openSettingsJson', {
      revealSetting: { key: `${settingIds.section}.${settingIds.metrics}` },
    });
  }
}
