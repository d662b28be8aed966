import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { findOnPath, runOrThrow } from './processes';

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isRoot = process.getuid?.() === 0;

function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen))
      throw new Error(`CHROMIUM_PATH: expected a browser's program; received ${chosen}, which is not there`);
    return chosen;
  }
  return commandNames.map(findOnPath).find((path) => path !== undefined) ?? usualPlaces.find(existsSync);
}

function installChromium(): void {
  if (!isRoot || !existsSync('/etc/debian_version') || findOnPath('apt-get') === undefined) {
    throw new Error(
      'These tests drive VS Code in Chromium, and none was found. Install chromium or google-chrome ' +
        '(Debian, Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to the program of a Chromium-based browser.',
    );
  }
  console.log('Installing Chromium, which these tests need …');
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  runOrThrow('apt-get', ['update', '-qq']);
  runOrThrow('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

/** The program of a Chromium-based browser, installed by apt-get where that is possible; throws with the way out. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  installChromium();
  const installed = findChromium();
  if (installed === undefined)
    throw new Error('Chromium was installed, but its program was not found; set CHROMIUM_PATH to it.');
  return installed;
}

/** Starts a headless browser that asks nothing and calls nobody. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    headless: true,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      // Chromium's sandbox refuses to start for root.
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  });
}
