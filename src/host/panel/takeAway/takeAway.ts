import * as vscode from 'vscode';
import { toRefusal } from '../../../core/export/toPlainResult';
import type { CopyChoice } from '../../../protocol/copyFormats';
import type { SavedPicture } from '../../../protocol/pictures';
import type { MetricLensRefusal } from '../../api';
import { shortName } from '../../names';
import { decodeCopyArguments } from '../../results/decodeRequest';
import type { Place } from '../../sources/place';
import type { PlaceKeeper } from '../../sources/placeKeeper';
import type { Words } from '../../words';
import { offerCancel } from '../../work/offerCancel';
import { runUntil } from '../../work/runTask';
import type { Work } from '../../work/work';
import { shortValue, type Computed } from '../panelState';
import { commentEdit } from './commentEdit';
import { exportText } from './exportText';
import { savePicture } from './savePicture';

/** Where a value belongs: behind the prediction, or else behind what the function takes. */
const byPreference = ['y_pred', 'x', 'values'];

/** Takes what the panel shows somewhere else: to the clipboard, or into the document. */
export class TakeAway {
  /** @param shown what the panel shows; undefined when it shows no session */
  constructor(
    private readonly words: Words,
    private readonly work: Pick<Work, 'run'>,
    private readonly places: PlaceKeeper,
    private readonly shown: () => Computed | undefined,
  ) {}

  /** As `copy`, told the format by other code: `{ format: 'python', library: 'PyTorch' }`. */
  async copyAs(argument: unknown): Promise<string | MetricLensRefusal | undefined> {
    const { value, issues } = decodeCopyArguments(argument);
    return value === undefined ? toRefusal(issues, this.words.translate) : this.copy(value);
  }

  /**
   * Copies the result in a format. Resolves with the text; with undefined, and a message, when there is none, and when the
   * user cancelled it.
   */
  async copy(choice: CopyChoice): Promise<string | undefined> {
    const computed = this.shown();
    if (computed === undefined) return undefined;
    const { translate } = this.words;
    const controller = new AbortController();
    const writing = exportText(computed, choice, this.words, runUntil(this.work.run, controller.signal));
    void offerCancel(writing, translate('Copying the result', {}), controller, {});
    const text = await writing;
    if (text === null && choice.library !== undefined) {
      this.#refuse(translate('{library} does not take these arrays.', { library: choice.library }));
    }
    if (typeof text !== 'string') return undefined;
    await vscode.env.clipboard.writeText(text);
    return text;
  }

  /**
   * Writes the value behind the prediction, at the end of the line in which it ends, as one step to undo. Tells the user
   * when that cannot be. Resolves with whether it was written.
   */
  async insertComment(): Promise<boolean> {
    const computed = this.shown();
    const { value } = computed?.result ?? {};
    if (computed === undefined || value === undefined) return false;
    const { arrays, definition, session } = computed;
    const array = byPreference.flatMap((role) => arrays.find((each) => each.role === role) ?? [])[0] ?? arrays[0];
    const place = array && this.places.now(array.place);
    const { translate } = this.words;
    if (place === undefined) {
      return this.#refuse(translate('The text of {name} is not there any more.', { name: array?.name ?? '' }));
    }
    const name = shortName(definition?.id ?? session.function);
    return this.#write(place, { name, value: shortValue(value) });
  }

  /** Writes a chart of the page into a file that the user chooses. The batches have a function of their own. */
  async savePicture(picture: SavedPicture): Promise<void> {
    const computed = picture.chart === 'batches' ? undefined : this.shown();
    const name = computed === undefined ? '' : shortName(computed.definition?.id ?? computed.session.function);
    await savePicture(picture, name, this.words);
  }

  async #write(place: Place, comment: { readonly name: string; readonly value: string }): Promise<boolean> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
    const lines = Array.from({ length: document.lineCount }, (_, line) => document.lineAt(line).text);
    const edit = commentEdit(lines, place.range.end.line, comment, document.languageId);
    if (edit === undefined) {
      return this.#refuse(this.words.translate('{name} has no comments.', { name: document.languageId }));
    }
    const end = document.lineAt(edit.line).range.end;
    const change = new vscode.WorkspaceEdit();
    change.replace(document.uri, new vscode.Range(edit.line, edit.start, end.line, end.character), edit.text);
    return vscode.workspace.applyEdit(change);
  }

  #refuse(message: string): false {
    void vscode.window.showWarningMessage(message);
    return false;
  }
}
