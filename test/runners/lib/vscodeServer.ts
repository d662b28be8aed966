import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths';
import { builtinExtensions, ensureVSCode, nodeForServer, serverProgram } from './vscodeInstall';
import { quietSettings, type Settings } from './vscodeSettings';

const address = '127.0.0.1';
const startLimit = 60_000;
const stopLimit = 5_000;

export interface ServerOptions {
  /** Any free one by default. */
  readonly port?: number | undefined;
  /** Where settings and logs stay; by default a temporary folder, gone after `stop`. */
  readonly dataFolder?: string | undefined;
  /** On top of the quiet ones. */
  readonly settings?: Settings | undefined;
  /** A .vsix to install before the start. */
  readonly vsix?: string | undefined;
}

/** Where a workbench starts: a folder, a file in it, and how the extension gets there. */
export interface WorkbenchPlace {
  readonly folder: string;
  readonly openFile?: string | undefined;
  /** Loads the extension from the project's folder. */
  readonly fromSource?: boolean | undefined;
  /** The test bundle that the extension host runs. */
  readonly tests?: string | undefined;
}

/** A running VS Code server. */
export interface VSCodeServer {
  readonly origin: string;
  readonly dataFolder: string;
  readonly settingsFile: string;
  /** Calls back when the server ends by itself. */
  onExit(listener: (exitCode: number | null) => void): void;
  /** The URL of a workbench, with the token that it asks for. */
  url(place: WorkbenchPlace): string;
  /** Ends the server and all that it started. */
  stop(): Promise<void>;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, address, () => {
      const place = probe.address();
      probe.close(() => {
        if (place === null || typeof place === 'string') reject(new Error('no free port was found'));
        else resolve(place.port);
      });
    });
  });
}

/** The server leads a process group of its own; the whole group must go, or extension hosts stay for seconds. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

function untilListening(child: ChildProcess, logFile: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const log = createWriteStream(logFile);
    let output = '';
    const timer = setTimeout(() => {
      reject(new Error(`the VS Code server did not listen within ${String(startLimit / 1000)} s:\n${output}`));
    }, startLimit);
    const read = (chunk: Buffer): void => {
      log.write(chunk);
      output += chunk.toString();
      if (!output.includes('Extension host agent listening on')) return;
      clearTimeout(timer);
      output = '';
      resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the VS Code server ended with exit code ${String(code)}:\n${output}`));
    });
  });
}

function folderArguments(dataFolder: string): string[] {
  return ['--user-data-dir', join(dataFolder, 'user'), '--extensions-dir', join(dataFolder, 'extensions')];
}

function installVsix(vsix: string, dataFolder: string): void {
  const args = [serverProgram, ...folderArguments(dataFolder), '--install-extension', vsix];
  const { status, stdout, stderr } = spawnSync(nodeForServer(), args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${vsix} could not be installed:\n${stdout}${stderr}`);
}

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const limit = new Promise((resolve) => setTimeout(resolve, stopLimit).unref());
    signalGroup(child, 'SIGTERM');
    await Promise.race([ended, limit]);
  }
  signalGroup(child, 'SIGKILL');
}

/** Starts a VS Code server on 127.0.0.1, behind a token; installs it first when needed. Resolves when it listens. */
export async function startServer(options: ServerOptions = {}): Promise<VSCodeServer> {
  ensureVSCode();
  const port = options.port ?? (await findFreePort());
  const temporary = options.dataFolder === undefined;
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'metric-lens-vscode-'));
  const settingsFile = join(dataFolder, 'user/User/settings.json');
  mkdirSync(dirname(settingsFile), { recursive: true });
  if (temporary || !existsSync(settingsFile)) {
    writeFileSync(settingsFile, JSON.stringify({ ...quietSettings, ...options.settings }, null, 2));
  }
  if (options.vsix !== undefined) installVsix(options.vsix, dataFolder);

  // Without a token any page in any browser on this machine could drive the server.
  const token = randomBytes(16).toString('hex');
  const args = [
    serverProgram,
    ...['--host', address, '--port', String(port), '--connection-token', token],
    ...folderArguments(dataFolder),
    ...['--builtin-extensions-dir', builtinExtensions],
    '--accept-server-license-terms',
    // Without it VS Code ignores extensionDevelopmentPath and extensionTestsPath, in silence.
    '--enable-smoke-test-driver',
    '--disable-telemetry',
    '--disable-experiments',
    '--disable-workspace-trust',
    '--disable-update-check',
    '--disable-getting-started-override',
  ];
  const child = spawn(nodeForServer(), args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
  });
  process.on('exit', () => {
    signalGroup(child, 'SIGKILL');
  });
  await untilListening(child, join(dataFolder, 'server.log'));

  const origin = `http://${address}:${String(port)}`;
  const remote = (path: string): string => `vscode-remote://${address}:${String(port)}${pathToFileURL(path).pathname}`;
  return {
    origin,
    dataFolder,
    settingsFile,
    onExit(listener) {
      child.once('exit', listener);
    },
    url({ folder, openFile, fromSource, tests }) {
      const payload: [string, string][] = [['skipWelcome', 'true']];
      if (openFile !== undefined) payload.push(['openFile', remote(openFile)]);
      if (fromSource === true) payload.push(['extensionDevelopmentPath', remote(root)]);
      if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
      const query = new URLSearchParams({ tkn: token, folder, payload: JSON.stringify(payload) });
      return `${origin}/?${query.toString()}`;
    },
    async stop() {
      await stopServer(child);
      if (temporary) rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
