import * as vscode from 'vscode';
import type { FoundArray } from '../../core/text/found';
import { nameAt } from '../../core/text/nameAt';
import { commandIds } from '../ids';
import { loadEngine, whenLoaded } from '../loadEngine';
import { answersInstead, standsAt } from '../python/answersInstead';
import type { PythonPrograms } from '../python/pythonPrograms';
import type { Report } from '../report';
import { defaultPrecision, hoverEnabled } from '../settings';
import { arrayAt } from '../sources/chooseArrays';
import type { ScannedText } from '../sources/scannedText';
import type { Texts } from '../sources/texts';
import type { Words } from '../words';
import { HoverWriter } from './hoverWriter';
import { prepareHover } from './prepareHover';

/** Who asked for the engine has what was wanted of it after so many milliseconds. */
const untilPrepared = 500;

/** Over an array or its name: what it is, its partner, and the numbers that matter for the two. */
export class ArrayHover implements vscode.HoverProvider {
  readonly #writer: HoverWriter;
  /** Somebody hovered over an array. */
  #isUsed = false;

  constructor(
    private readonly texts: Texts,
    private readonly programs: PythonPrograms,
    words: Words,
    private readonly report: Report,
  ) {
    this.#writer = new HoverWriter(loadEngine, words);
    whenLoaded(() => setTimeout(() => void this.#prepare(), untilPrepared));
  }

  /** The engine may be there before the first hover: a Python document needs it as soon as it is open. */
  async #prepare(): Promise<void> {
    if (this.#isUsed) return;
    await this.report.guardQuietly('hover, prepared', () => prepareHover(this.#writer, () => !this.#isUsed));
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    if (!hoverEnabled(document)) return undefined;
    return this.report.guardQuietly('hover', async () => {
      const { value: scanned } = await this.texts.read(document);
      if (scanned === undefined || token.isCancellationRequested) return undefined;
      const offset = document.offsetAt(position);
      const found = arrayAt(scanned, offset);
      if (found === undefined || (await this.#isComputed(scanned, offset, found))) return undefined;
      this.#isUsed = true;
      const look = { theme: theme(), precision: defaultPrecision() };
      const markdown = await this.#writer.write(scanned, found, look, () => !token.isCancellationRequested);
      if (markdown === undefined) return undefined;
      const text = new vscode.MarkdownString(markdown);
      text.isTrusted = { enabledCommands: [commandIds.compute, commandIds.computeAll] };
      const { start, end } = nameAt(scanned.text, offset)?.span ?? found.span;
      return new vscode.Hover(text, new vscode.Range(document.positionAt(start), document.positionAt(end)));
    });
  }

  /** Whether a program gives the name here another value than the array that is written: its own hover says it. */
  async #isComputed(scanned: ScannedText, offset: number, found: FoundArray): Promise<boolean> {
    if (standsAt(found, offset)) return false;
    const read = await this.programs.read(scanned.document);
    return read !== undefined && answersInstead(await loadEngine(), read, offset, scanned, found) !== undefined;
  }
}

function theme(): 'light' | 'dark' {
  const { Light, HighContrastLight } = vscode.ColorThemeKind;
  const { kind } = vscode.window.activeColorTheme;
  return kind === Light || kind === HighContrastLight ? 'light' : 'dark';
}
