/**
 * Shows the extension to a person: in desktop VS Code where there is one, else in a VS Code from npm in a browser tab.
 *   --browser   takes the browser tab in any case
 *   FOLDER      opens this folder instead of media/examples
 * PORT fixes the port of the browser tab; NO_OPEN=1 only prints its address.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { examplesFolder, root, vscodeHostFolder } from './lib/paths';
import { findOnPath, runOrThrow } from './lib/processes';
import { startServer } from './lib/vscodeServer';

const { values: flags, positionals } = parseArgs({ options: { browser: { type: 'boolean' } }, allowPositionals: true });
const [chosenFolder] = positionals;
const folder = chosenFolder === undefined ? examplesFolder : resolve(chosenFolder);
if (!existsSync(folder)) throw new Error(`${folder}: expected a folder to open; it is not there`);

function openInBrowser(url: string): void {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  // No desktop here: the printed address is enough.
  child.on('error', () => undefined);
  child.unref();
}

async function startInBrowser(): Promise<void> {
  const port = process.env.PORT;
  const server = await startServer({
    port: port === undefined ? undefined : Number(port),
    dataFolder: join(vscodeHostFolder, 'data'),
  });
  const url = server.url({ folder, fromSource: true });
  console.log(
    `\nVS Code with Metric Lens is at\n\n  ${url}\n\nCtrl+C ends it. Settings and logs: ${server.dataFolder}`,
  );
  if (process.env.CI === undefined && process.env.NO_OPEN === undefined) openInBrowser(url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      void server.stop().then(() => process.exit(0));
    });
  }
}

const desktop = flags.browser === true ? undefined : findOnPath('code');
if (desktop === undefined) await startInBrowser();
else {
  console.log(`Opening ${desktop} with Metric Lens. For a browser tab instead: npm start -- --browser`);
  runOrThrow(desktop, ['--new-window', `--extensionDevelopmentPath=${root}`, folder]);
}
