import * as vscode from 'vscode';
import type { NDArray } from '../../core/array/ndarray';
import { hasError, issue, type Issue, type Outcome } from '../../core/issues/issue';
import type { FoundArray } from '../../core/text/found';
import type { CommandArguments } from '../results/decodeRequest';
import type { ComputeRequest } from '../../core/compute/types';
import type { ProgramCalls } from '../python/programCalls';
import type { RoledArray } from '../session';
import { chooseArrays } from './chooseArrays';
import type { Place, PlacedArray } from './place';
import { placeIn } from './placeIn';
import type { Work } from '../work/work';
import { readAhead } from './readAhead';
import type { ScannedText } from './scannedText';
import type { Texts } from './texts';

/** Arrays with their roles; or why there are none, and where each issue stands. */
export interface Gathered {
  readonly value?: readonly RoledArray[];
  /** What a call of a program asks to be computed, where that is what was asked for. */
  readonly request?: ComputeRequest;
  readonly issues: readonly Issue[];
  readonly places: readonly (Place | undefined)[];
}

/** Finds the arrays that a command is about: of the place it was told, or of the editor that was used last. */
export class Gatherer {
  constructor(
    private readonly texts: Texts,
    private readonly calls: ProgramCalls,
    private readonly work: Pick<Work, 'run'>,
  ) {}

  async gather({ uri, offset = 0, call }: Pick<CommandArguments, 'uri' | 'offset' | 'call'>): Promise<Gathered> {
    if (uri === undefined) {
      const editor = activeEditor();
      if (editor === undefined) return { issues: [issue('text.no-editor', 'error')], places: [] };
      return this.#choose(editor.document, editor.selections);
    }
    const document = await openDocument(uri);
    if (document === undefined) return { issues: [issue('text.no-document', 'error', { uri })], places: [] };
    if (call === true) return this.#gatherCall(document, offset);
    const position = document.positionAt(offset);
    return this.#choose(document, [new vscode.Range(position, position)]);
  }

  /** A document by its address, scanned; undefined when it cannot be opened or is too long. */
  async scan(uri: string): Promise<ScannedText | undefined> {
    const document = await openDocument(uri);
    return document && (await this.texts.read(document)).value;
  }

  /** Reads an array of a scanned document; a long one in a worker. */
  async read(scanned: ScannedText, found: FoundArray): Promise<Outcome<NDArray>> {
    await scanned.readAhead(found, this.work.run);
    return scanned.read(found);
  }

  /** The same with its place; undefined when it cannot be read. */
  async placed(scanned: ScannedText, found: FoundArray): Promise<PlacedArray | undefined> {
    await scanned.readAhead(found, this.work.run);
    return scanned.placed(found);
  }

  /** An array that a program computes, as the call at an offset takes it now. */
  async argument(uri: string, offset: number, input: RoledArray['role']): Promise<RoledArray | undefined> {
    const document = await openDocument(uri);
    const call = document && (await this.calls.at(document, offset));
    return call?.arrays.find((array) => array.input === input);
  }

  async #gatherCall(document: vscode.TextDocument, offset: number): Promise<Gathered> {
    const call = await this.calls.at(document, offset);
    if (call !== undefined) return { value: call.arrays, request: call.request, issues: [], places: [] };
    return { issues: [issue('text.no-call', 'error')], places: [placeIn(document, { start: offset, end: offset })] };
  }

  async #choose(document: vscode.TextDocument, selections: readonly vscode.Range[]): Promise<Gathered> {
    const { value: scanned, issues: problems } = await this.texts.read(document);
    if (scanned === undefined) return { issues: problems, places: [] };
    const spans = selections.map(({ start, end }) => ({
      start: document.offsetAt(start),
      end: document.offsetAt(end),
    }));
    await readAhead(scanned, spans, this.work.run);
    const { value, issues } = chooseArrays(scanned, spans);
    if (value !== undefined && !hasError(issues)) return { value, issues, places: [] };
    return { issues, places: issues.map(({ span }) => span && placeIn(document, span)) };
  }
}

/** The text editor with the focus; the one beside the panel when that has it; the chosen cell of a notebook. */
export function activeEditor(): vscode.TextEditor | undefined {
  if (vscode.window.activeTextEditor !== undefined) return vscode.window.activeTextEditor;
  const notebook = vscode.window.activeNotebookEditor;
  const editors = vscode.window.visibleTextEditors;
  if (notebook === undefined) return editors.find(({ viewColumn }) => viewColumn !== undefined);
  const cell = notebook.notebook.cellAt(notebook.selection.start);
  return editors.find(({ document }) => document === cell.document);
}

/** A document by its address; undefined when it cannot be opened. */
export async function openDocument(uri: string): Promise<vscode.TextDocument | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
  if (open !== undefined) return open;
  try {
    return await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  } catch {
    return undefined;
  }
}
