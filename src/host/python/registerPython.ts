import * as vscode from 'vscode';
import type { Report } from '../report';
import type { Texts } from '../sources/texts';
import type { Words } from '../words';
import { ClaimDiagnostics } from './claimDiagnostics';
import { checkedLanguages } from './programSource';
import { PythonHover } from './pythonHover';
import type { PythonPrograms } from './pythonPrograms';
import { ValueHints } from './valueHints';

/** Registers what the editor shows of Python programs: values beside lines and in hovers, warnings and their fixes. */
export function registerPython(
  programs: PythonPrograms,
  texts: Texts,
  words: Words,
  report: Report,
): readonly { readonly dispose: () => unknown }[] {
  const hints = new ValueHints(programs, words, report);
  const claims = new ClaimDiagnostics(programs, words, report);
  return [
    programs,
    hints,
    claims,
    vscode.languages.registerInlayHintsProvider({ language: 'python' }, hints),
    vscode.languages.registerHoverProvider('*', new PythonHover(programs, texts, words, report)),
    vscode.languages.registerCodeActionsProvider([...checkedLanguages], claims, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  ];
}
