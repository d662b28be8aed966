import * as vscode from 'vscode';
import { asReadOf, type ChangedValue } from '../../changedValues';
import type { RoledArray } from '../../session';
import type { Gatherer } from '../../sources/gatherer';
import type { PlaceKeeper } from '../../sources/placeKeeper';
import type { Words } from '../../words';
import { findAgain } from '../live/findAgain';
import { elementPlace } from '../samples/elementPlace';
import { numberInPlaceOf } from './numberInPlaceOf';

/** Writes a number that somebody tries into the text, in the place of the one that was read there. */
export class ValueWriter {
  constructor(
    private readonly places: PlaceKeeper,
    private readonly gatherer: Gatherer,
    private readonly words: Words,
  ) {}

  /** One edit to undo. Tells the user when the text has another number by now. Resolves with whether it was written. */
  async write(array: RoledArray, at: number): Promise<boolean> {
    const change = array.changes?.values.find((each) => each.at === at);
    if (change === undefined) return false;
    const edit = await this.#edit(array, change);
    if (edit !== undefined && (await vscode.workspace.applyEdit(edit))) return true;
    const name = array.name ?? array.role;
    const { translate } = this.words;
    const message =
      array.input === undefined
        ? translate('The text of {name} has changed: the number was not written.', { name })
        : translate('The program computes {name}: its numbers do not stand in the text.', { name });
    void vscode.window.showWarningMessage(message);
    return false;
  }

  async #edit(array: RoledArray, { at, given, value }: ChangedValue): Promise<vscode.WorkspaceEdit | undefined> {
    if (array.input !== undefined) return undefined;
    const scanned = await this.gatherer.scan(array.place.uri);
    const found = scanned && findAgain(scanned, this.places.spanOf(array.place), array.name);
    const placed = found && (await this.gatherer.placed(scanned, found));
    const asRead = asReadOf(array);
    if (
      scanned === undefined ||
      placed?.array.shape.join() !== asRead.shape.join() ||
      !Object.is(placed.array.data[at], given)
    )
      return undefined;
    const place = await elementPlace(this.gatherer, { array: asRead }, placed.place, { start: at, end: at + 1 });
    if (place === undefined) return undefined;
    const { start, end } = place.range;
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(scanned.document.uri, range, numberInPlaceOf(scanned.document.getText(range), value));
    return edit;
  }
}
