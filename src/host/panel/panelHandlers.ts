import * as vscode from 'vscode';
import type { PanelEvents } from '../../protocol/pageEvents';
import { withFix } from '../appliedFix';
import { withoutChange } from '../changedValues';
import type { ShownBatches } from '../batches/shownBatches';
import { rowOf } from './libraryRow';
import { commandIds } from '../ids';
import { swapRoles } from '../../core/pairing/roledArrays';
import type { Session } from '../session';
import type { OwnMetricsForm } from './ownMetrics/ownMetricsForm';
import { ownMetricsHandlers } from './ownMetrics/ownMetricsHandlers';
import type { LiveArrays } from './live/liveArrays';
import type { PanelParts } from './panelParts';
import { fullValue, type Computed } from './panelState';
import type { PanelReveal } from './panelReveal';
import { choosing, explaining, opening, setting, settingPrecision, undoing, type Change } from './sessionChanges';
import type { TakeAway } from './takeAway/takeAway';
import type { ValueWriter } from './whatIf/valueWriter';

export type Handlers = { readonly [Name in keyof Omit<PanelEvents, 'ready'>]: (payload: PanelEvents[Name]) => unknown };

/** What the handlers ask of the panel. */
export interface HandledPanel {
  readonly session: () => Session | undefined;
  /** What the page shows of the session. */
  readonly computed: () => Computed | undefined;
  /** Computes and shows what a change makes of the session. */
  readonly change: (change: Change) => Promise<void>;
  /** Has the parts of the panel take up what is shown, with what they were asked for meanwhile. */
  readonly follow: () => Promise<void>;
  /** Shows the same again, with what has changed beside it. */
  readonly refresh: () => void;
}

interface Services {
  readonly panel: HandledPanel;
  readonly parts: PanelParts;
  readonly live: LiveArrays;
  readonly reveal: PanelReveal;
  readonly writer: ValueWriter;
  readonly takeAway: TakeAway;
  readonly batches: ShownBatches;
  readonly ownMetrics: OwnMetricsForm;
}

/** What each event of the page does. */
export function panelHandlers({
  panel,
  parts,
  live,
  reveal,
  writer,
  takeAway,
  batches,
  ownMetrics,
}: Services): Handlers {
  const { session, computed, change, refresh } = panel;
  return {
    chooseFunction: ({ id }) => change(choosing(id)),
    setParam: ({ name, value }) => change(setting(computed(), name, value)),
    resetParam: ({ name }) => change(setting(computed(), name, undefined)),
    setPrecision: ({ precision }) => change(settingPrecision(precision)),
    chooseSample: ({ sample }) => change(() => ({ sample })),
    swap: () => change(({ arrays }) => ({ arrays: swapRoles(arrays) })),
    reveal: ({ input }) => reveal.input(computed(), input),
    copyValue: () => copyValue(computed()),
    copyAs: (choice) => takeAway.copy(choice),
    insertComment: () => takeAway.insertComment(),
    showRoles: async () => {
      const shown = session();
      if (shown !== undefined) await parts.roles.ask(shown);
      refresh();
    },
    setRole: ({ at, role }) => change((now) => parts.roles.assign(now, at, role)),
    saveChart: (picture) => takeAway.savePicture(picture),
    applyFix: async ({ code }) => {
      const shown = session();
      const found = shown && parts.findings.finding(shown, code);
      if (found !== undefined) await change((now) => withFix(now, found));
    },
    undoFix: ({ at }) => change(undoing(at)),
    compute: () => vscode.commands.executeCommand(commandIds.compute),
    computeAll: () =>
      session() === undefined
        ? vscode.commands.executeCommand(commandIds.computeAll)
        : change(() => ({ everything: true })),
    compareLibraries: () => change(() => ({ compared: true })),
    explainExpected: async ({ text }) => {
      // The same number may be asked for again, after a search that was stopped.
      parts.search.forget();
      await change(() => ({ expected: text }));
    },
    stopSearch: () => parts.search.stop(),
    openLibrary: async ({ id }) => {
      const { libraries } = computed() ?? {};
      const row = libraries && rowOf(libraries, id);
      if (row !== undefined) await change(opening(row));
    },
    openExplanation: async ({ key }) => {
      const shown = session();
      const explanation = shown && parts.search.outcomeFor(shown)?.found[key];
      if (explanation !== undefined) await change(explaining(explanation));
    },
    showSamples: async (window) => {
      parts.samples.ask(window);
      await panel.follow();
      refresh();
    },
    revealSample: ({ sample, role }) => {
      const shown = computed();
      return shown && reveal.values(parts.samples.place(shown, sample, role));
    },
    showCharts: () => change(() => ({ charted: true })),
    chooseCurveClass: ({ at }) => change(() => ({ curveClass: at })),
    addBatch: () => vscode.commands.executeCommand(commandIds.addBatch),
    undoBatch: () => vscode.commands.executeCommand(commandIds.undoBatch),
    resetBatches: () => vscode.commands.executeCommand(commandIds.resetSession),
    revealBatch: ({ batch }) => batches.reveal(batch),
    setLocked: async ({ locked }) => {
      await change(() => ({ locked }));
      await live.read();
    },
    showWhatIf: async () => {
      parts.whatIf.ask();
      await panel.follow();
      refresh();
    },
    chooseElement: ({ at }) => {
      const shown = computed();
      return shown && change(parts.whatIf.choose(shown, at));
    },
    changeValue: ({ at, value }) => {
      const shown = computed();
      return shown && change(parts.whatIf.change(shown, at, value));
    },
    undoChange: ({ role, at }) =>
      change(({ arrays }) => ({
        arrays: arrays.map((array) => (array.role === role ? withoutChange(array, at) : array)),
      })),
    undoChanges: () => change(({ arrays }) => ({ arrays: arrays.map((array) => withoutChange(array)) })),
    writeChange: async ({ role, at }) => {
      const array = session()?.arrays.find((each) => each.role === role);
      // Also a locked panel takes over what it has written itself.
      if (array !== undefined && (await writer.write(array, at))) await live.read(true);
    },
    pin: async () => {
      const shown = computed();
      if (shown !== undefined) await parts.pin.pin(shown);
      await panel.follow();
      refresh();
    },
    unpin: async () => {
      await parts.pin.unpin();
      refresh();
    },
    ...ownMetricsHandlers(ownMetrics),
  };
}

async function copyValue({ result }: Partial<Pick<Computed, 'result'>> = {}): Promise<void> {
  if (result?.value !== undefined) await vscode.env.clipboard.writeText(fullValue(result, result.value));
}
