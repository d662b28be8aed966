/**
 * Runs test/host in a real VS Code's extension host.
 *   --web         in the web-worker extension host instead of the Node one
 *   --grep TEXT   only the tests whose title holds the text
 *   --verbose     shows VS Code's own log too
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchChromium } from './lib/chromium';
import { hostTestWorkspace, root } from './lib/paths';
import { closingLine, readClosingLine } from './lib/tally';
import { copyToTemporary } from './lib/temporaryCopy';
import { startServer, type VSCodeServer } from './lib/vscodeServer';
import { inWebWorker } from './lib/vscodeSettings';

const timeLimit = 900_000;
const tag = '[test] ';

const { values: flags } = parseArgs({
  options: { web: { type: 'boolean' }, grep: { type: 'string' }, verbose: { type: 'boolean' } },
});
const isInWebWorker = flags.web === true;
const vscodeLog: string[] = [];
const report: string[] = [];

function readLog(type: string, args: readonly unknown[]): void {
  const text = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
  for (const line of text.split('\n')) {
    if (line.startsWith(tag)) {
      report.push(line.slice(tag.length));
      if (readClosingLine(line.slice(tag.length)) === undefined) console.log(line.slice(tag.length));
    } else if (flags.verbose === true) console.log(`  (VS Code, ${type}) ${line}`);
    else vscodeLog.push(`${type} ${line}`);
  }
}

/** Opens a workbench that runs the tests; resolves with the exit code that VS Code reports. */
function runTests(page: Page, server: VSCodeServer, folder: string): Promise<number> {
  const tests = join(root, isInWebWorker ? 'dist/test/host.web.js' : 'dist/test/host.node.js');
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      reject(new Error(`no result from the extension host within ${String(timeLimit / 1000)} s`));
    }, timeLimit).unref();
    page.on('crash', () => {
      reject(new Error('the page crashed'));
    });
    page.on('pageerror', (error) => vscodeLog.push(`page error ${error.message}`));
    server.onExit((code) => {
      reject(new Error(`the VS Code server ended with exit code ${String(code)}`));
    });
    const open = async (): Promise<void> => {
      // The smoke-test driver calls these two.
      await page.exposeFunction('codeAutomationLog', readLog);
      await page.exposeFunction('codeAutomationExit', resolve);
      await page.goto(server.url({ folder, fromSource: true, tests }), { waitUntil: 'domcontentloaded' });
    };
    open().catch(reject);
  });
}

async function main(): Promise<number> {
  const workspace = copyToTemporary(hostTestWorkspace);
  const browser = await launchChromium();
  const server = await startServer({
    settings: {
      ...(isInWebWorker ? inWebWorker : {}),
      ...(flags.grep === undefined ? {} : { 'metricLensTests.grep': flags.grep }),
    },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const exitCode = await runTests(page, server, workspace.path);
    // A crashed extension host reports exit code 0 too.
    if (readClosingLine(report.join('\n')) === undefined) throw new Error('the tests ended, but no report arrived');
    return exitCode;
  } finally {
    await browser.close().catch(() => undefined);
    await server.stop();
    workspace.remove();
  }
}

console.log(`Host tests, ${isInWebWorker ? 'web-worker' : 'Node'} extension host`);
let exitCode = 1;
try {
  exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
const tally = readClosingLine(report.join('\n'));
if (tally === undefined) {
  for (const line of vscodeLog) console.log(`  (VS Code) ${line}`);
}
console.log(closingLine(tally ?? { passed: 0, failed: 1, skipped: 0 }));
process.exit(tally?.failed === 0 && tally.passed > 0 ? exitCode : 1);
