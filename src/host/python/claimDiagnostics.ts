import * as vscode from 'vscode';
import type { Claim } from '../../core/python/claims/claim';
import type { Report } from '../report';
import { claimsEnabled } from '../settings';
import type { Words } from '../words';
import { checkedLanguages } from './programSource';
import type { PythonPrograms } from './pythonPrograms';
import { verdictWords } from './verdictWords';

/** While someone types, what is stated is checked when they pause. */
const pauseMilliseconds = 400;
/** The code of the diagnostics, by which the quick fix knows them. */
const code = 'stated-value';

/** Warnings where a program states another value than is computed, for the programs that can be seen. */
export class ClaimDiagnostics implements vscode.CodeActionProvider, vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('metricLens');
  /** What to write in the place of each diagnostic. */
  readonly #mended = new WeakMap<vscode.TextDocument, ReadonlyMap<string, string>>();
  readonly #timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #listeners = [
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) this.#checkVisible(document);
    }),
    vscode.workspace.onDidChangeNotebookDocument(() => this.#checkAll()),
    vscode.window.onDidChangeVisibleTextEditors(() => this.#checkAll()),
    vscode.workspace.onDidOpenTextDocument(() => this.#checkAll()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('metricLens.claims')) this.#checkAll();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      clearTimeout(this.#timers.get(document));
      this.#timers.delete(document);
      this.#collection.delete(document.uri);
    }),
  ];

  constructor(
    private readonly programs: PythonPrograms,
    private readonly words: Words,
    private readonly report: Report,
  ) {
    this.#checkAll();
  }

  /** The fix of a diagnostic writes what was computed in the place of what is stated. */
  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    return diagnostics.flatMap((diagnostic) => {
      const mended = diagnostic.code === code ? this.#mended.get(document)?.get(keyOf(diagnostic.range)) : undefined;
      if (mended === undefined) return [];
      const title = this.words.translate('Write the computed value: {value}', { value: mended });
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, diagnostic.range, mended);
      action.diagnostics = [diagnostic];
      action.isPreferred = true;
      return [action];
    });
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#collection.dispose();
  }

  #checkAll(): void {
    for (const { document } of vscode.window.visibleTextEditors) this.#soon(document);
  }

  /** An edit changes what is computed in its document, or in the cells of its notebook. */
  #checkVisible(document: vscode.TextDocument): void {
    if (document.uri.scheme === 'vscode-notebook-cell') this.#checkAll();
    else if (vscode.window.visibleTextEditors.some((editor) => editor.document === document)) this.#soon(document);
  }

  #soon(document: vscode.TextDocument): void {
    if (!checkedLanguages.includes(document.languageId)) return;
    clearTimeout(this.#timers.get(document));
    const check = (): void => {
      this.#timers.delete(document);
      void this.report.guardQuietly('claims', () => this.#check(document));
    };
    this.#timers.set(document, setTimeout(check, pauseMilliseconds));
  }

  async #check(document: vscode.TextDocument): Promise<void> {
    const { version } = document;
    const read = claimsEnabled(document) ? await this.programs.read(document) : { texts: [] };
    if (read === undefined || document.version !== version || document.isClosed) return;
    const failing = read.texts.flatMap(({ claims }) => claims).filter(({ verdict }) => verdict.kind === 'fails');
    const mended = new Map<string, string>();
    const diagnostics = failing.map((claim) => {
      const diagnostic = this.#diagnostic(document, claim);
      if (claim.mended !== undefined) mended.set(keyOf(diagnostic.range), claim.mended);
      return diagnostic;
    });
    this.#mended.set(document, mended);
    this.#collection.set(document.uri, diagnostics);
  }

  #diagnostic(document: vscode.TextDocument, claim: Claim): vscode.Diagnostic {
    const range = new vscode.Range(document.positionAt(claim.span.start), document.positionAt(claim.span.end));
    const diagnostic = new vscode.Diagnostic(range, verdictWords(claim, this.words), vscode.DiagnosticSeverity.Warning);
    diagnostic.source = 'Metric Lens';
    diagnostic.code = code;
    return diagnostic;
  }
}

const keyOf = ({ start, end }: vscode.Range): string =>
  [start.line, start.character, end.line, end.character].map(String).join(':');
