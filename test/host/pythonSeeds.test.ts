import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import seeds from '../golden/seed-documents.json';
import { compareNested } from '../conformance/compareNested';
import { decodeRecord } from '../conformance/decodeRecord';
import type { GoldenRecord, SeedCase } from '../conformance/goldenRecord';
import { toleranceOf } from '../conformance/tolerance';
import { missing, numbersIn, otherDigits, refused } from '../unit/python/seedPrograms/printedSeeds';
import { api, closeEditors, edit, until } from './support/extension';

/** Programs in which `# seed-01` stands above the line that shows what the record says. */
const programs = ['kerasLossFunctions', 'kerasMetricClasses', 'kerasMetricFunctions', 'tfKerasTour'];

type SeedRecord = GoldenRecord & { readonly seed: SeedCase };

const records = new Map(
  (seeds.records as readonly unknown[])
    .map((json) => decodeRecord(json, 'seed-documents'))
    .filter((record): record is SeedRecord => record?.seed !== undefined && record.seed.values.length > 0)
    .map((record) => [record.id, record]),
);

/** What is shown and not what was printed, or not the value where nothing was printed. */
function faultsOf(shown: string, record: SeedRecord): unknown {
  if (record.seed.printed !== null) return missing(shown, record.seed);
  return compareNested(numbersIn(shown), record.seed.values[0]?.value ?? null, toleranceOf(record)).difference;
}

interface StatedValue {
  readonly line: number;
  readonly computed: string | null;
}

async function readProgram(name: string): Promise<string> {
  const extension = vscode.extensions.getExtension('metric-lens.metric-lens');
  assert.ok(extension, 'the extension is not installed');
  const uri = vscode.Uri.joinPath(extension.extensionUri, `test/unit/python/seedPrograms/${name}.py`);
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** What the inlay hints of a document say in full, by line. */
async function hintsOf(document: vscode.TextDocument): Promise<ReadonlyMap<number, string>> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const ask = (): Thenable<vscode.InlayHint[]> =>
    vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, whole);
  const hints = await until(async () => {
    const found = await ask();
    return found.length === 0 ? undefined : found;
  }, 'inlay hints');
  return new Map(hints.map((hint) => [hint.position.line, fullText(hint)]));
}

/** A value that is cut at the end of a line is whole in the tooltip. */
function fullText({ label, tooltip }: vscode.InlayHint): string {
  const words = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
  const whole = typeof tooltip === 'string' ? tooltip : (tooltip?.value ?? '').replaceAll('```', '').trim();
  return words.includes('…') || words.includes('...') ? whole : words.replace(/^⇒ /, '');
}

/** What a hover says over the statement of a line. */
async function hoverOn(document: vscode.TextDocument, line: number): Promise<string> {
  const { text, firstNonWhitespaceCharacterIndex: start } = document.lineAt(line);
  const name = text.indexOf('(') > 0 ? text.lastIndexOf('.', text.indexOf('(')) + 1 : start;
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    new vscode.Position(line, Math.max(start, name)),
  );
  const texts = found.flatMap(({ contents }) => contents);
  return texts.map((each) => (each instanceof vscode.MarkdownString ? each.value : '')).join('\n');
}

describe('programs after the seed documents, in the editor (python)', () => {
  before(api);
  after(closeEditors);
  const seen = new Set<string>();

  for (const name of programs) {
    it(`${name}.py shows every printed result beside its line or in a hover`, async () => {
      const { document } = await edit(await readProgram(name), 'python');
      const hints = await hintsOf(document);
      const { claims } = await vscode.commands.executeCommand<{ claims: readonly StatedValue[] }>(
        'metricLens.checkClaims',
        { uri: document.uri.toString() },
      );
      for (let line = 0; line < document.lineCount - 1; line += 1) {
        const id = /^\s*# (seed-\d+)$/.exec(document.lineAt(line).text)?.[1];
        const record = records.get(id ?? '');
        if (id === undefined || record === undefined || refused.has(id)) continue;
        const hint = hints.get(line + 1);
        const ticked = claims.find((claim) => claim.line >= line + 1 && claim.line <= line + 2)?.computed;
        const shown =
          hint === undefined || hint.startsWith('✓') ? (ticked ?? (await hoverOn(document, line + 1))) : hint;
        assert.notEqual(shown, '', id);
        if (!otherDigits.has(id)) assert.deepEqual(faultsOf(shown, record), undefined, `${id}: ${shown}`);
        seen.add(id);
      }
    });
  }

  it('no record that can be checked is left out', () => {
    const left = [...records.keys()].filter((id) => !seen.has(id) && !refused.has(id));
    assert.deepEqual(left, []);
  });
});
