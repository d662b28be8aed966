import * as vscode from 'vscode';
import { hasError, issue } from '../../core/issues/issue';
import type { PageMessage, PanelEvents, ReadyState } from '../../protocol/panel';
import { withFix } from '../appliedFix';
import { breather, isSettledWithin } from '../breather';
import type { ShownBatches } from '../batches/shownBatches';
import { rowOf } from '../compareLibraries';
import { computeSession } from '../computeSession';
import { commandIds } from '../ids';
import { loadEngine } from '../loadEngine';
import type { Report } from '../report';
import { swapRoles, type Session } from '../session';
import type { Gatherer } from '../sources/gatherer';
import type { PlaceKeeper } from '../sources/placeKeeper';
import { revealArray } from '../sources/revealArray';
import type { Words } from '../words';
import { ExpectedSearch, type SearchOutcome } from './expectedSearch';
import { expectedState } from './expectedState';
import { FindingsSearch } from './findings/findingsSearch';
import { findingsState } from './findings/findingsState';
import { fullValue, panelState, toIssues, type Computed } from './panelState';
import { PanelView } from './panelView';
import { elementPlace } from './samples/elementPlace';
import { SamplesWindow } from './samples/samplesWindow';
import { choosing, explaining, opening, setting, settingPrecision, undoing, type Change } from './sessionChanges';
import type { SessionStore } from './sessionStore';
import { TakeAway } from './takeAway/takeAway';

/** Work shorter than this shows no sign of being under way. */
const busyAfterMilliseconds = 500;
/** While someone types, what moves with the text is shown when they pause. */
const refreshAfterMilliseconds = 300;
/** Findings that are there so soon come together with the result, so that nothing moves. */
const findingsWithinMilliseconds = 100;

type Handlers = { readonly [Name in keyof Omit<PanelEvents, 'ready'>]: (payload: PanelEvents[Name]) => unknown };

/**
 * The one panel: holds the session, computes it, shows it, and turns the page's events into the next session.
 * One data flow: event, new session, new state.
 */
export class PanelController implements vscode.Disposable {
  #view: PanelView | undefined;
  #session: Session | undefined;
  /** What the page shows of the session. */
  #computed: Computed | undefined;
  /** Counts the sessions that were asked for, so that one that is overtaken is given up. */
  #generation = 0;
  #refreshing: ReturnType<typeof setTimeout> | undefined;
  /** The view that a command asked for. */
  #opening: ReadyState['opening'];
  readonly #search = new ExpectedSearch(() => {
    this.#refresh();
  });

  readonly #handlers: Handlers = {
    chooseFunction: ({ id }) => this.#change(choosing(id)),
    setParam: ({ name, value }) => this.#change(setting(name, value)),
    resetParam: ({ name }) => this.#change(setting(name, undefined)),
    setPrecision: ({ precision }) => this.#change(settingPrecision(precision)),
    chooseSample: ({ sample }) => this.#change(() => ({ sample })),
    swap: () => this.#change((session) => ({ arrays: swapRoles(session.arrays) })),
    reveal: ({ input }) => this.#reveal(input),
    copyValue: () => this.#copyValue(),
    copyAs: ({ format }) => this.takeAway.copy(format),
    insertComment: () => this.takeAway.insertComment(),
    applyFix: ({ code }) => this.#applyFix(code),
    undoFix: ({ at }) => this.#change(undoing(at)),
    compute: () => vscode.commands.executeCommand(commandIds.compute),
    computeAll: () =>
      this.#session === undefined
        ? vscode.commands.executeCommand(commandIds.computeAll)
        : this.#change(() => ({ everything: true })),
    compareLibraries: () => this.#change(() => ({ compared: true })),
    explainExpected: ({ text }) => this.#explain(text),
    stopSearch: () => this.#search.stop(),
    openLibrary: ({ id }) => this.#openLibrary(id),
    openExplanation: ({ key }) => this.#openExplanation(key),
    showSamples: (window) => this.#showSamples(window),
    revealSample: ({ sample, role }) => this.#revealSample(sample, role),
    showCharts: () => this.#change(() => ({ charted: true })),
    addBatch: () => vscode.commands.executeCommand(commandIds.addBatch),
    undoBatch: () => vscode.commands.executeCommand(commandIds.undoBatch),
    resetBatches: () => vscode.commands.executeCommand(commandIds.resetSession),
    revealBatch: ({ batch }) => this.batches.reveal(batch),
  };

  readonly #samples = new SamplesWindow();
  readonly #findings = new FindingsSearch();
  /** Takes what is shown somewhere else. */
  readonly takeAway: TakeAway;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly words: Words,
    private readonly report: Report,
    private readonly places: PlaceKeeper,
    private readonly store: SessionStore,
    private readonly gatherer: Gatherer,
    private readonly batches: ShownBatches,
  ) {
    this.takeAway = new TakeAway(words, places, () => this.#computed);
    places.onDidMove(() => {
      clearTimeout(this.#refreshing);
      this.#refreshing = setTimeout(() => {
        this.#refresh();
      }, refreshAfterMilliseconds);
    });
    batches.onDidChange(() => {
      this.#followPlaces();
      this.#refresh();
    });
  }

  /** Opens the panel, or brings it to the front, with what it shows already. */
  open(): void {
    if (this.#view === undefined) this.#use(PanelView.create(this.extensionUri, this.#receive));
    else this.#view.reveal();
  }

  /** Opens the panel with what it shows already, on one of its views when that is asked for. */
  async openOn(view: string | undefined): Promise<void> {
    this.open();
    if (view !== undefined) this.#opening = { view, time: Date.now() };
    await this.batches.load();
    this.#refresh();
  }

  /**
   * Opens the panel on a session, and on one of its views; resolves with what was computed, or undefined when another
   * session came in between.
   */
  async show(session: Session, view?: string): Promise<Computed | undefined> {
    this.open();
    if (view !== undefined) this.#opening = { view, time: Date.now() };
    return this.#compute(session);
  }

  /** Resolves with what the search of the session that is shown comes to; undefined when there is none. */
  searched(): Promise<SearchOutcome | undefined> {
    return this.#search.over;
  }

  /** Takes over a panel that VS Code restored, and reads its arrays again. */
  async restore(panel: vscode.WebviewPanel): Promise<void> {
    this.#view?.dispose();
    this.#use(new PanelView(panel, this.extensionUri, this.#receive));
    const { value, issues } = await this.store.load();
    if (value !== undefined) await this.#compute(value);
    else if (hasError(issues)) this.#view?.show({ kind: 'problem', issues: toIssues(issues, this.words) });
    else await this.openOn(undefined);
  }

  dispose(): void {
    this.#generation += 1;
    this.#search.forget();
    this.#findings.forget();
    clearTimeout(this.#refreshing);
    this.#view?.dispose();
  }

  readonly #receive = ({ type, payload }: PageMessage): void => {
    if (type === 'ready') return;
    const handle = this.#handlers[type] as (payload: unknown) => unknown;
    void this.report.guard(`panel ${type}`, () => handle(payload), undefined);
  };

  #use(view: PanelView): void {
    this.#view = view;
    view.onDidDispose(() => {
      if (this.#view !== view) return;
      this.#view = undefined;
      this.#session = undefined;
      this.#computed = undefined;
      this.#opening = undefined;
      this.#generation += 1;
      this.#search.forget();
      this.#samples.forget();
      this.#findings.forget();
      this.#followPlaces();
      void this.store.save(undefined);
    });
  }

  async #change(change: Change): Promise<void> {
    const engine = await loadEngine();
    const changed = this.#session && change(this.#session, engine);
    if (this.#session !== undefined && changed !== undefined) await this.#compute({ ...this.#session, ...changed });
  }

  async #openLibrary(id: string): Promise<void> {
    const row = this.#computed?.libraries && rowOf(this.#computed.libraries, id);
    if (row !== undefined) await this.#change(opening(row));
  }

  async #openExplanation(key: number): Promise<void> {
    const explanation = this.#session && this.#search.outcomeFor(this.#session)?.found[key];
    if (explanation !== undefined) await this.#change(explaining(explanation));
  }

  /** The same number may be asked for again, after a search that was stopped. */
  async #explain(text: string): Promise<void> {
    this.#search.forget();
    await this.#change(() => ({ expected: text }));
  }

  async #applyFix(code: string): Promise<void> {
    const found = this.#session && this.#findings.finding(this.#session, code);
    if (found !== undefined) await this.#change((session) => withFix(session, found));
  }

  async #showSamples(window: PanelEvents['showSamples']): Promise<void> {
    this.#samples.ask(await loadEngine(), window);
    this.#refresh();
  }

  async #revealSample(sample: number, role: string): Promise<void> {
    const found = this.#computed && this.#samples.place(this.#computed, sample, role);
    if (found === undefined) return;
    const whole = this.places.now(found.array.place);
    const place = whole && (await elementPlace(this.gatherer, found.array, whole, found.positions));
    await revealArray(found.array, place ?? whole, this.words);
  }

  async #reveal(input: number): Promise<void> {
    const array = this.#computed?.arrays[input];
    if (array !== undefined) await revealArray(array, this.places.now(array.place), this.words);
  }

  async #copyValue(): Promise<void> {
    const { result } = this.#computed ?? {};
    if (result?.value !== undefined) await vscode.env.clipboard.writeText(fullValue(result, result.value));
  }

  async #compute(session: Session): Promise<Computed | undefined> {
    this.#session = session;
    this.#generation += 1;
    const generation = this.#generation;
    const current = (): boolean => this.#generation === generation;
    this.#followPlaces();
    const busy = setTimeout(() => {
      if (current()) this.#view?.show({ kind: 'busy' });
    }, busyAfterMilliseconds);
    try {
      const engine = await loadEngine();
      await this.batches.load();
      const breathe = breather();
      const pause = async (): Promise<boolean> => {
        await breathe();
        return current();
      };
      const computed = await computeSession(engine, session, this.words, pause, this.#computed);
      clearTimeout(busy);
      if (computed === undefined || !current()) return computed;
      this.#computed = computed;
      const checks = this.report.guard('checks', () => this.#findings.follow(engine, computed), undefined);
      const isInTime = await isSettledWithin(checks, findingsWithinMilliseconds);
      if (!current()) return computed;
      this.#show(computed);
      if (!isInTime) void checks.then(() => this.#computed === computed && this.#show(computed));
      void this.report.guard('search', () => this.#search.follow(engine, computed), undefined);
      await this.store.save(session);
      return computed;
    } catch (error) {
      if (current())
        this.#view?.show({ kind: 'problem', issues: toIssues([issue('panel.failed', 'error', {})], this.words) });
      throw error;
    } finally {
      clearTimeout(busy);
    }
  }

  /** The places of what is shown, and of the batches, move with their text. */
  #followPlaces(): void {
    const shown = this.#session?.arrays.map(({ place }) => place) ?? [];
    this.places.follow([...shown, ...this.batches.places()]);
  }

  /** Shows the same again, with what has changed beside it. */
  #refresh(): void {
    if (this.#computed !== undefined) this.#show(this.#computed);
    else if (this.#session === undefined) this.#view?.show({ kind: 'empty', batches: this.batches.state() });
  }

  /** Shows what was computed, with the places where the arrays are now. */
  #show(computed: Computed): void {
    const arrays = computed.arrays.map((array) => ({ ...array, place: this.places.now(array.place) ?? array.place }));
    const outcome = this.#search.outcomeFor(computed.session);
    const expected = outcome && expectedState(outcome, this.words);
    const samples = this.#samples.state(computed);
    const findings = findingsState(computed, this.#findings.outcomeFor(computed.session), this.words);
    const beside = { expected, opening: this.#opening, samples, findings, batches: this.batches.state() };
    this.#view?.show(panelState({ ...computed, arrays }, this.words, beside));
  }
}
