import * as vscode from 'vscode';
import { renderIssue, type Translate } from '../core/issues/renderIssue';
import { failureOf } from './work/failureOf';
import { WorkerDied } from './work/workerDied';

/** The one place where a bug ends: written to the output channel "Metric Lens", and told to the user. */
export class Report implements vscode.Disposable {
  readonly #log = vscode.window.createOutputChannel('Metric Lens', { log: true });

  constructor(private readonly translate: Translate) {}

  /** Runs an entry point. What it throws is logged and shown; the caller gets what `otherwise` makes of it, or undefined. */
  async guard<T, Failed = undefined>(
    entryPoint: string,
    work: () => Thenable<T> | T,
    otherwise?: (error: unknown) => Failed,
  ): Promise<T | Failed | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#note(entryPoint, error);
      void this.#tell(error);
      return otherwise?.(error);
    }
  }

  /** As `guard`, for entry points that run by themselves while the user types or hovers: logged, never shown. */
  async guardQuietly<T>(entryPoint: string, work: () => Thenable<T> | T): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#note(entryPoint, error);
      return undefined;
    }
  }

  /** As `guard`, for other extensions: logged, and thrown on to the caller. */
  async guardApi<T>(entryPoint: string, work: () => Thenable<T> | T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.#note(entryPoint, error);
      throw error;
    }
  }

  dispose(): void {
    this.#log.dispose();
  }

  #note(entryPoint: string, error: unknown): void {
    this.#log.error(`${entryPoint}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  async #tell(error: unknown): Promise<void> {
    const showLog = vscode.l10n.t('Show Log');
    const chosen = await vscode.window.showErrorMessage(this.#messageOf(error), showLog);
    if (chosen === showLog) this.#log.show();
  }

  /** A worker that is gone is no bug. */
  #messageOf(error: unknown): string {
    if (error instanceof WorkerDied) return renderIssue(failureOf(error), this.translate);
    return vscode.l10n.t('Metric Lens met a bug: {0}', error instanceof Error ? error.message : String(error));
  }
}
