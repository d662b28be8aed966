import * as vscode from 'vscode';
import type { PageMessage } from '../../protocol/pageEvents';
import type { PanelState } from '../../protocol/panel';
import { decodePageMessage } from '../../protocol/panelEvents';
import { panelStrings } from '../../protocol/strings';
import { panelViewType } from '../ids';
import { panelHtml } from './panelHtml';

/**
 * The webview beside the editor: sends states to its page and hands on the page's events. A hidden page is thrown away by
 * VS Code and asks for the state again when it comes back.
 */
export class PanelView implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #disposables: vscode.Disposable[] = [];
  /** What is shown, or comes back when the page is made anew. */
  #last: PanelState | undefined;
  #isBusy = false;

  /**
   * @param panel a panel of our view type: a new one, or one that VS Code restored
   * @param receive called with every event of the page but `ready`
   */
  constructor(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, receive: (event: PageMessage) => void) {
    this.#panel = panel;
    const dist = vscode.Uri.joinPath(extensionUri, 'dist');
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
    webview.onDidReceiveMessage(
      (message: unknown) => {
        const event = decodePageMessage(message);
        if (event?.type === 'ready') this.#sendAgain();
        else if (event !== undefined) receive(event);
      },
      undefined,
      this.#disposables,
    );
    webview.html = panelHtml({
      nonce: newNonce(),
      cspSource: webview.cspSource,
      script: String(webview.asWebviewUri(vscode.Uri.joinPath(dist, 'panel.js'))),
      style: String(webview.asWebviewUri(vscode.Uri.joinPath(dist, 'panel.css'))),
      language: vscode.env.language,
      title: panel.title,
    });
  }

  /** A new panel beside the editor, which keeps the focus. */
  static create(extensionUri: vscode.Uri, receive: (event: PageMessage) => void): PanelView {
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    return new PanelView(vscode.window.createWebviewPanel(panelViewType, 'Metric Lens', column), extensionUri, receive);
  }

  get viewColumn(): vscode.ViewColumn | undefined {
    return this.#panel.viewColumn;
  }

  get isVisible(): boolean {
    return this.#panel.visible;
  }

  onDidDispose(listener: () => void): void {
    this.#panel.onDidDispose(listener, undefined, this.#disposables);
  }

  /** Brings the panel to the front where it is. */
  reveal(): void {
    if (!this.#panel.visible) this.#panel.reveal(undefined, true);
  }

  /** Shows a state now, and again whenever the page is made anew. "busy" goes on until the next state. */
  show(state: PanelState): void {
    this.#isBusy = state.kind === 'busy';
    if (!this.#isBusy) this.#last = state;
    this.#send(state);
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
    this.#panel.dispose();
  }

  #sendAgain(): void {
    if (this.#last !== undefined) this.#send(this.#last);
    if (this.#isBusy) this.#send({ kind: 'busy' });
  }

  #send(state: PanelState): void {
    const strings = Object.fromEntries(
      Object.entries(panelStrings).map(([key, message]) => [key, vscode.l10n.t({ message, comment: key })]),
    );
    void this.#panel.webview.postMessage({ type: 'state', state, strings });
  }
}

function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
