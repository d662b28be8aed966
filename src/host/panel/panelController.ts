import type * as vscode from 'vscode';
import { hasError, issue } from '../../core/issues/issue';
import type { FindingsState } from '../../protocol/findings';
import type { PageMessage } from '../../protocol/pageEvents';
import type { ReadyState } from '../../protocol/panel';
import { isSettledWithin } from '../breather';
import type { ShownBatches } from '../batches/shownBatches';
import { areStreamed } from '../files/arrayFile';
import { loadEngine } from '../loadEngine';
import type { Report } from '../report';
import type { RoledArray, Session } from '../session';
import type { Gatherer } from '../sources/gatherer';
import type { PlaceKeeper } from '../sources/placeKeeper';
import type { Words } from '../words';
import { failureOf } from '../work/failureOf';
import { cancelledByUser } from '../work/offerCancel';
import { runUntil, type RunTask } from '../work/runTask';
import type { Work } from '../work/work';
import { Computing } from './computing';
import type { SearchOutcome } from './expectedSearch';
import { findingsState } from './findings/findingsState';
import { LiveArrays } from './live/liveArrays';
import type { OwnMetricsForm } from './ownMetrics/ownMetricsForm';
import { panelHandlers, type Handlers } from './panelHandlers';
import { PanelParts } from './panelParts';
import { PanelReveal } from './panelReveal';
import { noneBeside, panelState, toIssues, type Computed } from './panelState';
import { PanelView } from './panelView';
import type { Pin } from './pin/pin';
import { ArrayRoles } from './roles/arrayRoles';
import { rereading, type Change } from './sessionChanges';
import { CursorMark } from './samples/cursorMark';
import type { SessionStore } from './sessionStore';
import { TakeAway } from './takeAway/takeAway';
import { ValueWriter } from './whatIf/valueWriter';

/** Work shorter than this shows no sign of being under way. */
const busyAfterMilliseconds = 500;
/** Findings that are there so soon come together with the result, so that nothing moves. */
const findingsWithinMilliseconds = 100;

/**
 * The one panel: holds the session, computes it, shows it, and turns the page's events into the next session.
 * One data flow: event, new session, new state.
 */
export class PanelController implements vscode.Disposable {
  #view: PanelView | undefined;
  #session: Session | undefined;
  /** What the page shows of the session. */
  #computed: Computed | undefined;
  /** Gives up the session that is under way, when another one is asked for. */
  #controller = new AbortController();
  /** The view that a command asked for. */
  #opening: ReadyState['opening'];
  readonly #computing: Computing;
  readonly #parts: PanelParts;
  readonly #live: LiveArrays;
  readonly #handlers: Handlers;
  readonly #cursor: CursorMark;
  /** Takes what is shown somewhere else. */
  readonly takeAway: TakeAway;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly words: Words,
    private readonly work: Work,
    private readonly report: Report,
    private readonly places: PlaceKeeper,
    private readonly store: SessionStore,
    gatherer: Gatherer,
    private readonly batches: ShownBatches,
    pin: Pin,
    private readonly ownMetrics: OwnMetricsForm,
  ) {
    this.#computing = new Computing(words, work, report);
    this.#parts = new PanelParts(words, pin, new ArrayRoles(gatherer, places), () => this.#refresh());
    this.takeAway = new TakeAway(words, work, places, () => this.#computed);
    const session = () => this.#session;
    const refresh = () => this.#refresh();
    const update = (arrays: Session['arrays']) => this.#change(() => ({ arrays }));
    this.#live = new LiveArrays({ session, update, refresh }, places, gatherer, words);
    this.#handlers = panelHandlers({
      panel: {
        session,
        computed: () => this.#computed,
        change: (change) => this.#change(change),
        follow: () => this.#follow(),
        refresh,
      },
      parts: this.#parts,
      live: this.#live,
      writer: new ValueWriter(places, gatherer, words),
      reveal: new PanelReveal(places, gatherer, words),
      takeAway: this.takeAway,
      batches,
      ownMetrics,
    });
    const seen = () => (this.#view?.isVisible === true ? this.#computed : undefined);
    this.#cursor = new CursorMark({ computed: seen, samples: this.#parts.samples, refresh }, places, gatherer, report);
    places.onDidEdit(() => {
      this.#live.noteEdit(() => this.report.guardQuietly('live', () => this.#live.read()));
    });
    ownMetrics.onDidChange(() => this.#refresh());
    ownMetrics.onDidChangeMetrics(() => {
      void report.guard('own metrics', () => this.#change(rereading));
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
    return this.#parts.search.over;
  }

  /** What is odd about what the panel shows, once all checks are made. */
  async findings(computed: Computed): Promise<FindingsState> {
    const { findings } = this.#parts;
    await findings.follow(this.work, computed);
    return findingsState(computed, findings.outcomeFor(computed.session), this.words);
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
    this.#controller.abort();
    this.#cursor.dispose();
    this.#parts.forget();
    this.#live.forget();
    this.#view?.dispose();
  }

  readonly #receive = ({ type, payload }: PageMessage): void => {
    if (type === 'ready') return;
    const handle = this.#handlers[type] as (payload: unknown) => unknown;
    void this.report.guard(`panel ${type}`, () => handle(payload));
  };

  #use(view: PanelView): void {
    this.#view = view;
    view.onDidDispose(() => {
      if (this.#view !== view) return;
      this.#view = undefined;
      this.#session = undefined;
      this.#computed = undefined;
      this.#opening = undefined;
      this.#controller.abort();
      this.#parts.forget();
      this.#live.forget();
      this.ownMetrics.forget();
      this.#followPlaces();
      void this.store.save(undefined);
    });
  }

  async #change(change: Change): Promise<void> {
    const engine = await loadEngine();
    const changed = this.#session && change(this.#session, engine);
    if (this.#session !== undefined && changed !== undefined) await this.#compute({ ...this.#session, ...changed });
  }

  async #compute(session: Session): Promise<Computed | undefined> {
    const before = this.#session;
    this.#session = session;
    this.#controller.abort();
    const controller = new AbortController();
    this.#controller = controller;
    const { signal } = controller;
    this.#followPlaces();
    const busy = setTimeout(() => {
      if (!signal.aborted) this.#view?.show({ kind: 'busy' });
    }, busyAfterMilliseconds);
    try {
      const run = runUntil(this.work.run, signal);
      await this.batches.load();
      const computed = await this.#computing.run(session, this.#computed, controller);
      clearTimeout(busy);
      if (signal.reason === cancelledByUser) this.#goBack(before);
      if (computed === undefined || signal.aborted) return computed;
      await this.#take(computed, run, signal);
      return computed;
    } catch (error) {
      if (!signal.aborted) this.#view?.show({ kind: 'problem', issues: toIssues([failureOf(error)], this.words) });
      throw error;
    } finally {
      clearTimeout(busy);
    }
  }

  /** Shows what was computed, with what stands beside it, and keeps it. */
  async #take(computed: Computed, run: RunTask, signal: AbortSignal): Promise<void> {
    const engine = await loadEngine();
    if (areStreamed(computed.arrays)) {
      this.#parts.forget();
      await this.#keep(computed);
      return;
    }
    const { findings, search } = this.#parts;
    const checks = this.report.guard('checks', () => findings.follow(this.work, computed));
    await this.#parts.follow(engine, computed, run);
    const isInTime = await isSettledWithin(checks, findingsWithinMilliseconds);
    if (signal.aborted) return;
    const kept = this.#keep(computed);
    if (!isInTime) void checks.then(() => this.#computed === computed && this.#show(computed));
    void this.report.guard('search', () => search.follow(engine, computed, this.work));
    await kept;
  }

  /** Shows what was computed, and keeps its session over a reload. */
  async #keep(computed: Computed): Promise<void> {
    this.#computed = computed;
    this.#show(computed);
    const { session } = computed;
    await this.store.save({ ...session, arrays: this.#atTheirPlaces(session.arrays) });
  }

  /** The user has cancelled: what was there before is there again. */
  #goBack(before: Session | undefined): void {
    this.#controller = new AbortController();
    this.#session = this.#computed?.session ?? before;
    this.#followPlaces();
    if (this.#computed !== undefined) this.#show(this.#computed);
    else this.#view?.show({ kind: 'problem', issues: toIssues([issue('work.cancelled', 'info')], this.words) });
  }

  /** Has the parts take up what is shown, with what they were asked for meanwhile. */
  async #follow(): Promise<void> {
    const run = runUntil(this.work.run, this.#controller.signal);
    if (this.#computed !== undefined) await this.#parts.follow(await loadEngine(), this.#computed, run);
  }

  /** The places of what is shown, and of the batches, move with their text. */
  #followPlaces(): void {
    const shown = this.#session?.arrays.map(({ place }) => place) ?? [];
    this.places.follow([...shown, ...this.batches.places()]);
  }

  /** Shows the same again, with what has changed beside it. */
  #refresh(): void {
    if (this.#computed !== undefined) this.#show(this.#computed);
    else if (this.#session === undefined) {
      const ownMetrics = this.ownMetrics.state(undefined);
      this.#view?.show({ kind: 'empty', batches: this.batches.state(), ownMetrics });
    }
  }

  /** Shows what was computed, with the places where the arrays are now. */
  #show(computed: Computed): void {
    const arrays = this.#atTheirPlaces(computed.arrays);
    const beside = {
      ...(areStreamed(arrays)
        ? noneBeside
        : { ...this.#parts.state(computed), live: this.#live.state(computed.session) }),
      opening: this.#opening,
      batches: this.batches.state(),
      ownMetrics: this.ownMetrics.state(computed.session),
    };
    this.#view?.show(panelState({ ...computed, arrays }, this.words, beside));
  }

  #atTheirPlaces(arrays: readonly RoledArray[]): readonly RoledArray[] {
    return arrays.map((array) => ({ ...array, place: this.places.now(array.place) ?? array.place }));
  }
}
