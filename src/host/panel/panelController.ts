import * as vscode from 'vscode';
import { hasError, issue } from '../../core/issues/issue';
import type { PageMessage, PanelEvents, ReadyState } from '../../protocol/panel';
import { breather } from '../breather';
import { rowOf } from '../compareLibraries';
import { computeSession } from '../computeSession';
import { commandIds } from '../ids';
import { loadEngine } from '../loadEngine';
import type { Report } from '../report';
import { keepParams, paramSpecs, swapRoles, toInputs, type Session } from '../session';
import type { PlaceKeeper } from '../sources/placeKeeper';
import { revealPlace } from '../sources/revealPlace';
import type { Words } from '../words';
import { ExpectedSearch, type SearchOutcome } from './expectedSearch';
import { expectedState } from './expectedState';
import { fullValue, panelState, toIssues, type Computed } from './panelState';
import { PanelView } from './panelView';
import { paramValue } from './paramValue';
import type { SessionStore } from './sessionStore';

/** Work shorter than this shows no sign of being under way. */
const busyAfterMilliseconds = 500;
/** While someone types, what moves with the text is shown when they pause. */
const refreshAfterMilliseconds = 300;

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
    if (this.#computed !== undefined) this.#show(this.#computed);
  });

  readonly #handlers: Handlers = {
    chooseFunction: ({ id }) => this.#chooseFunction(id),
    setParam: ({ name, value }) => this.#setParam(name, value),
    resetParam: ({ name }) => this.#setParam(name, undefined),
    setPrecision: ({ precision }) => this.#change({ precision }),
    chooseSample: ({ sample }) => this.#change({ sample }),
    swap: () => this.#change((session) => ({ arrays: swapRoles(session.arrays) })),
    reveal: ({ input }) => this.#reveal(input),
    copyValue: () => this.#copyValue(),
    compute: () => vscode.commands.executeCommand(commandIds.compute),
    computeAll: () =>
      this.#session === undefined
        ? vscode.commands.executeCommand(commandIds.computeAll)
        : this.#change({ everything: true }),
    compareLibraries: () => this.#change({ compared: true }),
    explainExpected: ({ text }) => this.#explain(text),
    stopSearch: () => this.#search.stop(),
    openLibrary: ({ id }) => this.#openLibrary(id),
    openExplanation: ({ key }) => this.#openExplanation(key),
  };

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly words: Words,
    private readonly report: Report,
    private readonly places: PlaceKeeper,
    private readonly store: SessionStore,
  ) {
    places.onDidMove(() => {
      clearTimeout(this.#refreshing);
      this.#refreshing = setTimeout(() => {
        if (this.#computed !== undefined) this.#show(this.#computed);
      }, refreshAfterMilliseconds);
    });
  }

  /** Opens the panel, or brings it to the front, with what it shows already. */
  open(): void {
    if (this.#view === undefined) this.#use(PanelView.create(this.extensionUri, this.#receive));
    else this.#view.reveal();
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
    else this.#view?.show({ kind: 'empty' });
  }

  dispose(): void {
    this.#generation += 1;
    this.#search.forget();
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
      this.places.follow([]);
      void this.store.save(undefined);
    });
  }

  async #change(change: Partial<Session> | ((session: Session) => Partial<Session>)): Promise<void> {
    const session = this.#session;
    if (session === undefined) return;
    await this.#compute({ ...session, ...(typeof change === 'function' ? change(session) : change) });
  }

  async #chooseFunction(id: string): Promise<void> {
    const definition = (await loadEngine()).findDefinition(id);
    await this.#change(({ params }) => ({
      function: id,
      params: definition === undefined ? {} : keepParams(params, definition),
      sample: 0,
      variant: undefined,
    }));
  }

  async #openLibrary(id: string): Promise<void> {
    const row = this.#computed?.libraries && rowOf(this.#computed.libraries, id);
    if (row === undefined) return;
    await this.#change({ function: id, params: row.params, sample: 0, variant: this.#session?.variant ?? '' });
  }

  async #openExplanation(key: number): Promise<void> {
    const explanation = this.#session && this.#search.outcomeFor(this.#session)?.found[key];
    if (explanation === undefined) return;
    const { function: id, params, variant } = explanation;
    await this.#change({ function: id, params, sample: 0, variant });
  }

  /** The same number may be asked for again, after a search that was stopped. */
  async #explain(text: string): Promise<void> {
    this.#search.forget();
    await this.#change({ expected: text });
  }

  async #setParam(name: string, value: PanelEvents['setParam']['value'] | undefined): Promise<void> {
    const session = this.#session;
    if (session === undefined) return;
    const { requestedDefinition } = await loadEngine();
    const definition = requestedDefinition({ ...session, inputs: toInputs(session.arrays) });
    const spec = definition && paramSpecs(definition)[name];
    if (spec === undefined) return;
    await this.#change(({ params: { [name]: _, ...others } }) => ({
      params: value === undefined ? others : { ...others, [name]: paramValue(spec, value) },
    }));
  }

  async #reveal(input: number): Promise<void> {
    const array = this.#computed?.arrays[input];
    if (array === undefined) return;
    const place = this.places.now(array.place);
    if (place !== undefined && (await revealPlace(place))) return;
    const name = array.name ?? array.role;
    void vscode.window.showWarningMessage(this.words.translate('The text of {name} is not there any more.', { name }));
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
    this.places.follow(session.arrays.map(({ place }) => place));
    const busy = setTimeout(() => {
      if (current()) this.#view?.show({ kind: 'busy' });
    }, busyAfterMilliseconds);
    try {
      const engine = await loadEngine();
      const breathe = breather();
      const pause = async (): Promise<boolean> => {
        await breathe();
        return current();
      };
      const computed = await computeSession(engine, session, this.words, pause, this.#computed);
      clearTimeout(busy);
      if (computed === undefined || !current()) return computed;
      this.#computed = computed;
      this.#show(computed);
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

  /** Shows what was computed, with the places where the arrays are now. */
  #show(computed: Computed): void {
    const arrays = computed.arrays.map((array) => ({ ...array, place: this.places.now(array.place) ?? array.place }));
    const outcome = this.#search.outcomeFor(computed.session);
    const expected = outcome && expectedState(outcome, this.words);
    this.#view?.show(panelState({ ...computed, arrays }, this.words, { expected, opening: this.#opening }));
  }
}
