import * as vscode from 'vscode';
import type { Claim } from '../../core/python/claims/claim';
import type { LineHint } from '../../core/python/showing/lineHints';
import type { ReadText } from '../../core/python/reading/readProgram';
import { loadEngine, type Engine } from '../loadEngine';
import type { Report } from '../report';
import { inlayHintsEnabled } from '../settings';
import type { Words } from '../words';
import { isPython } from './programSource';
import type { PythonPrograms } from './pythonPrograms';
import { verdictWords } from './verdictWords';

/** Beside the lines of a program: what they compute, and a tick where a stated value is the computed one. */
export class ValueHints implements vscode.InlayHintsProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeInlayHints = this.#changed.event;
  readonly #listeners = [
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('metricLens.inlayHints')) this.#changed.fire();
    }),
    // Cells before a cell, and outputs, decide about its values too.
    vscode.workspace.onDidChangeNotebookDocument(() => this.#changed.fire()),
  ];

  constructor(
    private readonly programs: PythonPrograms,
    private readonly words: Words,
    private readonly report: Report,
  ) {}

  async provideInlayHints(
    document: vscode.TextDocument,
    range: vscode.Range,
    token: vscode.CancellationToken,
  ): Promise<vscode.InlayHint[] | undefined> {
    if (!inlayHintsEnabled(document) || !isPython(document)) return undefined;
    return this.report.guardQuietly('inlay hints', async () => {
      const { version } = document;
      const read = await this.programs.read(document);
      if (read === undefined || token.isCancellationRequested || document.version !== version) return undefined;
      const engine = await loadEngine();
      return read.texts
        .flatMap((text) => this.#hintsOf(engine, document, text))
        .filter(({ position }) => range.contains(position));
    });
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  #hintsOf(engine: Engine, document: vscode.TextDocument, { hints, claims, excerpt }: ReadText): vscode.InlayHint[] {
    const byLine = new Map<number, vscode.InlayHint>();
    for (const shown of hints) {
      const position = lineEnd(document, excerpt.placeOf(shown.at));
      byLine.set(position.line, this.#valueHint(engine, position, shown));
    }
    for (const claim of claims) {
      if (!claim.verdict.kind.startsWith('holds')) continue;
      const position = lineEnd(document, claim.span.end);
      byLine.set(position.line, this.#tick(position, claim));
    }
    return [...byLine.values()];
  }

  #valueHint({ shortened }: Engine, position: vscode.Position, { text, full, times }: LineHint): vscode.InlayHint {
    const repeated = times > 1 ? ` ×${String(times)}` : '';
    const hint = new vscode.InlayHint(position, `⇒ ${shortened(text)}${repeated}`);
    hint.paddingLeft = true;
    const { translate } = this.words;
    const last = times > 1 ? `\n\n${translate('The last of {count} times.', { count: times })}` : '';
    hint.tooltip = new vscode.MarkdownString(`${fenced(full)}${last}`);
    return hint;
  }

  #tick(position: vscode.Position, claim: Claim): vscode.InlayHint {
    const hint = new vscode.InlayHint(position, '✓');
    hint.paddingLeft = true;
    hint.tooltip = verdictWords(claim, this.words);
    return hint;
  }
}

const lineEnd = (document: vscode.TextDocument, offset: number): vscode.Position =>
  document.lineAt(document.positionAt(offset)).range.end;

/** A text as a block of code in markdown. */
function fenced(text: string): string {
  return `\`\`\`\n${text.replaceAll('```', "'''")}\n\`\`\``;
}
