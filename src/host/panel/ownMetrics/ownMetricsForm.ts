import * as vscode from 'vscode';
import type { DraftPreview, FormulaWord, MetricDraft, OwnMetric, OwnMetricsState } from '../../../protocol/ownMetrics';
import { loadEngine, type Engine } from '../../loadEngine';
import type { OwnMetrics } from '../../ownMetrics';
import { listedMetrics, ownMetricsPlace, writeOwnMetrics } from '../../ownMetricsSetting';
import type { Report } from '../../report';
import type { Session } from '../../session';
import type { Words } from '../../words';
import type { Work } from '../../work/work';
import { draftOf, emptyDraft, settingOf } from './draft';
import { isSavable } from './draftPreview';
import { DraftReading } from './draftReading';
import { formulaWords, ownMetrics } from './ownMetricsState';

/** A metric that is being written. */
interface Form {
  readonly opening: number;
  /** The metric of the setting that it is of; undefined for a new one. */
  readonly before: unknown;
  readonly draft: MetricDraft;
  readonly problem: string;
}

/** What was read of the setting, until it changes. */
interface Listed {
  readonly engine: Engine;
  readonly setting: readonly unknown[];
  readonly metrics: readonly OwnMetric[];
  readonly words: readonly FormulaWord[];
}

type Shown = Pick<Session, 'arrays' | 'precision'>;

/** The part of the panel in which metrics of the user's own are listed, written and deleted: in the setting alone. */
export class OwnMetricsForm implements vscode.Disposable {
  #listed: Listed | undefined;
  #form: Form | undefined;
  #deleted: { readonly item: unknown; readonly at: number } | undefined;
  #saved = '';
  #openings = 0;
  readonly #reading: DraftReading;
  readonly #changed = new vscode.EventEmitter<void>();
  /** There is something else to show. */
  readonly onDidChange = this.#changed.event;

  /** The metrics themselves are others. */
  readonly onDidChangeMetrics: vscode.Event<void>;

  constructor(
    metrics: Pick<OwnMetrics, 'onDidChange'>,
    private readonly words: Words,
    work: Pick<Work, 'run'>,
    report: Pick<Report, 'guard'>,
  ) {
    this.#reading = new DraftReading(words, work, report, () => this.#changed.fire());
    this.onDidChangeMetrics = metrics.onDidChange;
    metrics.onDidChange(() => {
      if (this.#listed === undefined) return;
      this.#list(this.#listed.engine);
      this.#changed.fire();
    });
  }

  /** Begins to show the metrics. */
  async show(): Promise<void> {
    const engine = await loadEngine();
    if (this.#listed === undefined) this.#list(engine);
    this.#changed.fire();
  }

  /** Opens the form on the metric of that place in the setting, or on a new one. */
  async edit(at: number | null): Promise<void> {
    await this.show();
    const before = at === null ? undefined : this.#listed?.setting[at];
    const draft = at === null ? emptyDraft : draftOf(before);
    if (draft === undefined) return;
    this.#openings += 1;
    this.#form = { opening: this.#openings, before, draft, problem: '' };
    this.#saved = '';
    this.#changed.fire();
  }

  /** Takes over what is typed. */
  draft(draft: MetricDraft): void {
    if (this.#form === undefined) return;
    this.#form = { ...this.#form, draft, problem: '' };
    this.#changed.fire();
  }

  close(): void {
    this.#form = undefined;
    this.#changed.fire();
  }

  /** Writes what is typed into the setting, and closes the form; does not while something is wrong with it. */
  async save(draft: MetricDraft): Promise<void> {
    if (this.#form === undefined) return;
    this.#form = { ...this.#form, draft, problem: '' };
    const { before } = this.#form;
    if (this.#listed === undefined || !isSavable(this.#previewOf(this.#listed, this.#form, undefined))) {
      this.#changed.fire();
      return;
    }
    const item = settingOf(draft, before);
    const setting = listedMetrics();
    const at = placeOf(before, setting);
    await this.#write(replaced(setting, at === -1 ? setting.length : at, 1, item), () => {
      this.#form = undefined;
      this.#saved = draft.name;
    });
  }

  async delete(at: number): Promise<void> {
    const item = this.#listed?.setting[at];
    const setting = listedMetrics();
    const place = placeOf(item, setting);
    if (place === -1) return;
    await this.#write(replaced(setting, place, 1), () => {
      this.#deleted = { item, at: place };
      this.#saved = '';
    });
  }

  /** Puts back what was deleted last. */
  async restore(): Promise<void> {
    if (this.#deleted === undefined) return;
    const { item, at } = this.#deleted;
    await this.#write(replaced(listedMetrics(), at, 0, item), () => {
      this.#deleted = undefined;
    });
  }

  /** Shows nothing any more, and leaves what is being written. */
  forget(): void {
    this.#listed = undefined;
    this.#form = undefined;
    this.#deleted = undefined;
    this.#saved = '';
  }

  /** What the page shows; undefined until it asks. `session` has the arrays that the preview is computed on. */
  state(session: Shown | undefined): OwnMetricsState | undefined {
    const listed = this.#listed;
    if (listed === undefined) return undefined;
    const { metrics, words } = listed;
    const form = this.#form;
    return {
      metrics,
      words,
      remarks: this.#remarks(),
      deleted: this.#deleted === undefined ? '' : (draftOf(this.#deleted.item)?.name ?? '?'),
      saved: this.#saved,
      ...(form !== undefined && {
        form: {
          opening: form.opening,
          isNew: form.before === undefined,
          preview: this.#previewOf(listed, form, session),
          problem: form.problem,
        },
      }),
    };
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #list(engine: Engine): void {
    const setting = listedMetrics();
    const metrics = ownMetrics(engine, setting, this.words);
    this.#listed = { engine, setting, metrics, words: formulaWords(engine, this.words) };
  }

  #previewOf({ engine, setting }: Listed, { draft, before }: Form, session: Shown | undefined): DraftPreview {
    const own = placeOf(before, setting);
    const taken = new Set(
      setting.flatMap((item, index) => (index === own ? [] : [`${engine.customPrefix}${draftOf(item)?.name ?? ''}`])),
    );
    return this.#reading.read(engine, draft, { before, taken, session }, setting);
  }

  async #write(setting: readonly unknown[], done: () => void): Promise<void> {
    try {
      await writeOwnMetrics(setting);
      done();
    } catch (error) {
      // The settings file may be unsaved or broken; VS Code says so in the user's language.
      const problem = error instanceof Error ? error.message : String(error);
      if (this.#form === undefined) throw error;
      this.#form = { ...this.#form, problem };
    }
    this.#changed.fire();
  }

  #remarks(): readonly string[] {
    const { translate } = this.words;
    const place =
      ownMetricsPlace() === 'user'
        ? translate('Stored in your user settings, under metricLens.metrics.', {})
        : translate('Stored in the settings of this workspace, under metricLens.metrics.', {});
    if (vscode.workspace.isTrusted) return [place];
    return [place, translate('This workspace is not trusted: the metrics in its settings are left out.', {})];
  }
}

/** The list with so many items from a place on gone, and others in their place. */
function replaced(list: readonly unknown[], from: number, count: number, ...others: readonly unknown[]): unknown[] {
  return [...list.slice(0, from), ...others, ...list.slice(from + count)];
}

/** Where an item stands now: the list may have been edited meanwhile. */
function placeOf(item: unknown, setting: readonly unknown[]): number {
  const text = JSON.stringify(item);
  return item === undefined ? -1 : setting.findIndex((each) => JSON.stringify(each) === text);
}
