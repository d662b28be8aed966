import * as vscode from 'vscode';

/** The one place where a bug ends: written to the output channel "Metric Lens", and told to the user. */
export class Report implements vscode.Disposable {
  readonly #log = vscode.window.createOutputChannel('Metric Lens', { log: true });

  /** Runs an entry point. What it throws is logged and shown; the caller gets `otherwise`. */
  async guard<T>(entryPoint: string, work: () => Thenable<T> | T, otherwise: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.#note(entryPoint, error);
      void this.#tell(error);
      return otherwise;
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
    const message = error instanceof Error ? error.message : String(error);
    const chosen = await vscode.window.showErrorMessage(vscode.l10n.t('Metric Lens met a bug: {0}', message), showLog);
    if (chosen === showLog) this.#log.show();
  }
}
