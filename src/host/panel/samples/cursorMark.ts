import * as vscode from 'vscode';
import type { Report } from '../../report';
import type { Gatherer } from '../../sources/gatherer';
import type { PlaceKeeper } from '../../sources/placeKeeper';
import type { Computed } from '../panelState';
import { valueAt } from './cursorSample';
import type { SamplesWindow } from './samplesWindow';

/** While the cursor moves on, nothing is looked for. */
const restMilliseconds = 150;

/** What the cursor is looked at for. */
interface Shown {
  /** Undefined while the panel is not seen. */
  readonly computed: () => Computed | undefined;
  readonly samples: SamplesWindow;
  readonly refresh: () => void;
}

/** Marks the sample whose numbers the cursor is put into, in the table of samples: quietly, nothing takes the focus. */
export class CursorMark implements vscode.Disposable {
  readonly #listener: vscode.Disposable;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly shown: Shown,
    private readonly places: PlaceKeeper,
    private readonly gatherer: Gatherer,
    report: Report,
  ) {
    this.#listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
      clearTimeout(this.#resting);
      const [first] = selections;
      if (first === undefined || shown.computed() === undefined || !shown.samples.isAsked) return;
      this.#resting = setTimeout(() => {
        const offset = document.offsetAt(first.start);
        void report.guardQuietly('cursor', () => this.#mark(document.uri.toString(), offset));
      }, restMilliseconds);
    });
  }

  dispose(): void {
    clearTimeout(this.#resting);
    this.#listener.dispose();
  }

  async #mark(uri: string, offset: number): Promise<void> {
    const computed = this.shown.computed();
    for (const array of computed?.arrays ?? []) {
      const place = this.places.now(array.place);
      const isThere = place?.uri === uri && offset >= place.span.start && offset <= place.span.end;
      if (computed === undefined || place === undefined || !isThere) continue;
      const position = await valueAt(this.gatherer, array, place, offset);
      if (position !== undefined && this.shown.computed() === computed) {
        if (this.shown.samples.mark(computed, array.role, position)) this.shown.refresh();
      }
      return;
    }
  }
}
