import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../runners/lib/paths';

/** What the source hands to translation. */
export interface SourceTexts {
  /** Every text that is written in such a call. */
  readonly texts: readonly string[];
  /** Calls whose text is not written there, as `file: argument`: the text comes from a table. */
  readonly fromTables: readonly string[];
}

/** Functions that take an English text first: `translate`, `phrase` and `vscode.l10n.t`. */
const takesText = /^(?:[\w.]+\.)?(?:translate|phrase|l10n\.t)$/;

/** Reads every TypeScript file under `src` for the texts that it translates. */
export function sourceTexts(): SourceTexts {
  const texts: string[] = [];
  const fromTables: string[] = [];
  for (const file of sourceFiles()) {
    const text = readFileSync(join(root, 'src', file), 'utf8');
    for (const argument of textArguments(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))) {
      const written = writtenIn(argument);
      texts.push(...written);
      if (written.length === 0) fromTables.push(`${file}: ${argument.getText()}`);
    }
  }
  return { texts, fromTables };
}

function sourceFiles(): readonly string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function textArguments(node: ts.Node): readonly ts.Expression[] {
  const below: ts.Expression[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...textArguments(child));
  });
  if (!ts.isCallExpression(node) || !takesText.test(node.expression.getText())) return below;
  return [...node.arguments.slice(0, 1), ...below];
}

/** The texts that an argument stands for: one, or those that a condition chooses from. */
function writtenIn(argument: ts.Expression): readonly string[] {
  if (ts.isStringLiteral(argument) || ts.isNoSubstitutionTemplateLiteral(argument)) return [argument.text];
  if (ts.isParenthesizedExpression(argument)) return writtenIn(argument.expression);
  if (!ts.isConditionalExpression(argument)) return [];
  return [...writtenIn(argument.whenTrue), ...writtenIn(argument.whenFalse)];
}
