import * as vscode from 'vscode';
import { commandLink } from '../hover/commandLink';
import { commandIds } from '../ids';
import { loadEngine } from '../loadEngine';
import type { Report } from '../report';
import { hoverEnabled } from '../settings';
import { arrayAt } from '../sources/chooseArrays';
import type { Texts } from '../sources/texts';
import type { Words } from '../words';
import { answersInstead } from './answersInstead';
import { hoverText } from './hoverText';
import type { PythonPrograms } from './pythonPrograms';

/** Over a name, a call or an attribute of a program: its value, or why it is not known. */
export class PythonHover implements vscode.HoverProvider {
  constructor(
    private readonly programs: PythonPrograms,
    private readonly texts: Texts,
    private readonly words: Words,
    private readonly report: Report,
  ) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    if (!hoverEnabled(document)) return undefined;
    return this.report.guardQuietly('hover', async () => {
      const read = await this.programs.read(document);
      if (read === undefined) return undefined;
      const { value: scanned } = await this.texts.read(document);
      if (scanned === undefined || token.isCancellationRequested) return undefined;
      const engine = await loadEngine();
      const offset = document.offsetAt(position);
      const pointed = answersInstead(engine, read, offset, scanned, arrayAt(scanned, offset));
      if (pointed === undefined) return undefined;
      const { expression, span } = pointed;
      const isCall = engine.originOf(expression.value) !== undefined;
      const at = { uri: document.uri.toString(), offset, call: true };
      const written = document.getText(rangeOf(document, span));
      const subject = {
        written,
        value: expression.value,
        times: expression.times,
        link: isCall ? commandLink(commandIds.compute, at) : undefined,
      };
      const text = hoverText(engine, subject, this.words);
      if (text === undefined) return undefined;
      const markdown = new vscode.MarkdownString(text);
      markdown.isTrusted = { enabledCommands: [commandIds.compute] };
      return new vscode.Hover(markdown, rangeOf(document, span));
    });
  }
}

const rangeOf = (
  document: vscode.TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): vscode.Range => new vscode.Range(document.positionAt(start), document.positionAt(end));
