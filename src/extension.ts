import * as vscode from 'vscode';
import { toRefusal } from './core/export/toPlainResult';
import type { MetricLensApi } from './host/api';
import { BatchSession } from './host/batches/batchSession';
import { BatchStatus } from './host/batches/batchStatus';
import { BatchStore } from './host/batches/batchStore';
import { ShownBatches } from './host/batches/shownBatches';
import { BatchCommands } from './host/commands/batchCommands';
import { CommandStart } from './host/commands/commandStart';
import { ComputeCommands } from './host/commands/computeCommands';
import { LibraryCommands } from './host/commands/libraryCommands';
import { openExample } from './host/commands/openExample';
import { requestComputer } from './host/computeRequest';
import { FileCommands } from './host/files/fileCommands';
import { ArrayHover } from './host/hover/arrayHover';
import { commandIds, panelViewType, takeAwayCommandIds } from './host/ids';
import { loadEngine } from './host/loadEngine';
import { OwnMetrics } from './host/ownMetrics';
import { listedMetrics } from './host/ownMetricsSetting';
import { OwnMetricsForm } from './host/panel/ownMetrics/ownMetricsForm';
import { PanelController } from './host/panel/panelController';
import { Pin } from './host/panel/pin/pin';
import { PinStore } from './host/panel/pin/pinStore';
import { SessionStore } from './host/panel/sessionStore';
import { ProgramCalls } from './host/python/programCalls';
import { ClaimCommand } from './host/python/claimCommand';
import { PythonPrograms } from './host/python/pythonPrograms';
import { ReaderOfPython } from './host/python/readerOfPython';
import { registerPython } from './host/python/registerPython';
import { Report } from './host/report';
import { decodeArguments } from './host/results/decodeRequest';
import { Gatherer } from './host/sources/gatherer';
import { PlaceKeeper } from './host/sources/placeKeeper';
import { Texts } from './host/sources/texts';
import { words as wordsIn } from './host/words';
import { failureOf } from './host/work/failureOf';
import { platformChannel } from './host/work/platformChannel';
import { Work } from './host/work/work';
import { WorkerPool } from './host/work/workerPool';

/** Builds the services and registers them. Returns what other extensions may call. */
export function activate({ extensionUri, subscriptions, workspaceState }: vscode.ExtensionContext): MetricLensApi {
  const words = wordsIn((message, params) => vscode.l10n.t(message, { ...params }), vscode.l10n.bundle);
  const report = new Report(words.translate);
  const texts = new Texts();
  const places = new PlaceKeeper();
  const programs = new PythonPrograms(new ReaderOfPython(extensionUri));
  const pool = new WorkerPool(platformChannel(extensionUri), listedMetrics);
  const work = new Work(loadEngine, pool);
  const gatherer = new Gatherer(texts, new ProgramCalls(programs), work);
  const store = new SessionStore(workspaceState, gatherer, work);
  const batches = new BatchSession(new BatchStore(workspaceState), work.run);
  const shown = new ShownBatches(batches, places, words);
  const ownMetrics = new OwnMetrics(words);
  const metricsForm = new OwnMetricsForm(ownMetrics, words, work, report);
  const pin = new Pin(new PinStore(workspaceState));
  const panel = new PanelController(
    extensionUri,
    words,
    work,
    report,
    places,
    store,
    gatherer,
    shown,
    pin,
    metricsForm,
  );
  const begin = new CommandStart(gatherer, words);
  const commands = new ComputeCommands(begin, panel, work, words);
  const libraries = new LibraryCommands(begin, panel, work, words);
  const files = new FileCommands(work, panel, words);
  const claims = new ClaimCommand(programs, words);
  const batchCommands = new BatchCommands(begin, batches, panel, work, words);

  const failed = (error: unknown) => toRefusal([failureOf(error)], words.translate);
  const register = (id: string, run: (...given: unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, (...given: unknown[]) => report.guard(id, () => run(...given), failed));

  subscriptions.push(
    report,
    texts,
    places,
    ownMetrics,
    ownMetrics.onDidChange(() => pool.metricsChanged()),
    pool,
    metricsForm,
    panel,
    batches,
    new BatchStatus(batches, words),
    register(commandIds.compute, (argument) => commands.compute(argument)),
    register(commandIds.computeAll, (argument) => commands.computeAll(argument)),
    register(commandIds.compareLibraries, (argument) => libraries.compare(argument)),
    register(commandIds.explainExpected, (argument) => libraries.explain(argument)),
    register(commandIds.computeFromFiles, (argument, selected) => files.compute(argument, selected)),
    register(commandIds.addBatch, (argument) => batchCommands.add(argument)),
    register(commandIds.undoBatch, () => batchCommands.undo()),
    register(commandIds.resetSession, () => batchCommands.reset()),
    register(commandIds.defineMetric, async () => {
      await metricsForm.edit(null);
      await panel.openOn('ownMetrics');
    }),
    register(commandIds.checkClaims, (argument) => claims.run(argument)),
    register(commandIds.openExample, openExample),
    register(commandIds.openPanel, (argument) => panel.openOn(decodeArguments(argument).value?.view)),
    register(takeAwayCommandIds.copyAs, (argument) => panel.takeAway.copyAs(argument)),
    register(takeAwayCommandIds.insertComment, () => panel.takeAway.insertComment()),
    vscode.languages.registerHoverProvider('*', new ArrayHover(texts, programs, words, report)),
    ...registerPython(programs, texts, words, report),
    vscode.window.registerWebviewPanelSerializer(panelViewType, {
      deserializeWebviewPanel: async (restored) => {
        await report.guard('restore', () => panel.restore(restored));
      },
    }),
  );
  const compute = requestComputer(work, words.translate);
  return { compute: (request) => report.guardApi('API compute', () => compute(request)) };
}
