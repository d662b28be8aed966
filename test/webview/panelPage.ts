import type { Browser, Page } from 'playwright-core';
import type { PageMessage } from '../../src/protocol/pageEvents';
import type { HostMessage, PanelState } from '../../src/protocol/panel';
import { themes, themeStyles, type ThemeName } from './fixtures/themes';
import { launchChromium } from '../runners/lib/chromium';
import { startPageServer } from './pageServer';

/** The real page in a real browser, with the test in the place of the host. */
export interface PanelPage {
  readonly page: Page;
  /** Sends a state as VS Code would: as JSON. */
  readonly show: (state: PanelState, strings?: Readonly<Record<string, string>>) => Promise<void>;
  /** What the page has sent since the last call, but `ready`. */
  readonly sent: () => Promise<PageMessage[]>;
  /** What the page gave VS Code to remember. */
  readonly remembered: () => Promise<unknown>;
  /** Breaches of the content security policy, and errors of the page. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  /** What VS Code remembers from before a reload. */
  readonly memory?: unknown;
}

export interface PanelBrowser {
  readonly files: readonly string[];
  readonly open: (options?: OpenOptions) => Promise<PanelPage>;
  readonly stop: () => Promise<void>;
}

/** What the stand-in for VS Code leaves on the window. */
interface StandIn {
  posted: PageMessage[];
  memory: unknown;
}

declare global {
  interface Window {
    standIn: StandIn;
  }
}

/** Starts the server and the browser; both live until `stop`. */
export async function startPanelBrowser(): Promise<PanelBrowser> {
  const server = await startPageServer();
  const browser = await launchChromium();
  return {
    files: server.files,
    open: (options) => openPanel(browser, server.origin, options),
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

async function openPanel(browser: Browser, origin: string, options: OpenOptions = {}): Promise<PanelPage> {
  const { theme = 'dark', width = 1000, height = 900, memory } = options;
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const { bodyClass } = themes[theme];
  await page.addInitScript(standInForVsCode, { styles: themeStyles(theme), bodyClass, memory });
  await page.goto(origin);
  await page.waitForFunction(() => window.standIn.posted.some(({ type }) => type === 'ready'));
  await page.evaluate(() => (window.standIn.posted = []));
  return {
    page,
    complaints,
    show: async (state, strings = {}) => {
      const message: HostMessage = { type: 'state', state, strings };
      await page.evaluate((json) => {
        window.postMessage(JSON.parse(json), '*');
      }, JSON.stringify(message));
      await settle(page);
    },
    sent: () => page.evaluate(() => window.standIn.posted.splice(0)),
    remembered: () => page.evaluate(() => window.standIn.memory),
    close: () => context.close(),
  };
}

/** Waits until the page has rendered, loaded its fonts, and measured what came of it. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let round = 0; round < 3; round += 1) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
      await document.fonts.ready;
    }
  });
}

/** Runs in the page before its own script: the API, theme and defaults that VS Code gives to a webview. */
function standInForVsCode(given: { styles: string; bodyClass: string; memory: unknown }): void {
  const standIn: StandIn = { posted: [], memory: given.memory };
  const api = {
    postMessage: (message: PageMessage) => standIn.posted.push(message),
    getState: () => standIn.memory,
    setState: (state: unknown) => (standIn.memory = state),
  };
  Object.assign(window, { standIn, acquireVsCodeApi: () => api });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(given.styles);
  document.adoptedStyleSheets.push(sheet);
  document.addEventListener('DOMContentLoaded', () => document.body.classList.add(...given.bodyClass.split(' ')));
}
