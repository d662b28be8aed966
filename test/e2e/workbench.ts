import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { launchChromium } from '../runners/lib/chromium';
import { examplesFolder, root, vsixFile } from '../runners/lib/paths';
import { copyToTemporary, type TemporaryCopy } from '../runners/lib/temporaryCopy';
import { startServer, type VSCodeServer } from '../runners/lib/vscodeServer';
import { inWebWorker, type Settings } from '../runners/lib/vscodeSettings';

/** The three kinds of theme that the extension must look right in. */
export const themes = {
  light: { id: 'Default Light Modern', label: 'Light Modern', className: 'vs' },
  dark: { id: 'Default Dark Modern', label: 'Dark Modern', className: 'vs-dark' },
  highContrast: { id: 'Default High Contrast', label: 'Dark High Contrast', className: 'hc-black' },
} as const;
export type Theme = keyof typeof themes;

export interface WorkbenchOptions {
  /** The folder to open, as a copy that the test may change; media/examples by default. */
  readonly folder?: string;
  /** A file of that folder to open at once, which is faster than `openFile` later. */
  readonly openFile?: string;
  readonly theme?: Theme;
  readonly size?: { readonly width: number; readonly height: number };
  readonly settings?: Settings;
  /** Runs the extension in the web-worker extension host instead of the Node one. */
  readonly inWebWorker?: boolean;
  /** VS Code's display language, such as 'zh-cn'. */
  readonly language?: string;
  /**
   * Takes the extension from dist/metric-lens.vsix instead of the project's folder: file icons are right only then, so
   * pictures for the README are made this way. METRIC_LENS_INSTALLED=1 does it for every workbench.
   */
  readonly installed?: boolean;
}

const hoverAttempts = 10;
const hoverPatience = 4_000;

/** More rules than this apply to every page of the panel. */
const leastRules = 5;
const axePatience = 20_000;

interface Parts {
  readonly page: Page;
  readonly browser: Browser;
  readonly server: VSCodeServer;
  readonly copy: TemporaryCopy;
}

const open = new Set<Workbench>();

/** A file's name must be legal and short, whatever the test's title holds. */
function fileName(title: string): string {
  return title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
}

/** Pictures go to dist/screenshots, or to the folder SCREENSHOTS. */
function screenshotPath(name: string): string {
  const path = resolve(process.env.SCREENSHOTS ?? join(root, 'dist/screenshots'), `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Takes a picture of every open workbench: what the screen showed when a test failed. */
export async function photographFailure(title: string): Promise<void> {
  for (const workbench of open) {
    await workbench.screenshot(`failed/${fileName(title)}`).catch(() => undefined);
  }
}

/** Whether something is seen before so many milliseconds have passed. */
const appears = (of: Locator, timeout: number): Promise<boolean> =>
  of.waitFor({ timeout }).then(
    () => true,
    () => false,
  );

/** How often, and for how many milliseconds each time, a command is looked for in the palette or a menu. */
const commandAttempts = 8;
const commandWait = 4000;

/** A real VS Code in a browser, driven as a person would: by keys, by the palette, by the mouse. */
export class Workbench {
  /** The copy of the folder that is open. */
  readonly folder: string;
  readonly page: Page;

  private constructor(private readonly parts: Parts) {
    this.folder = parts.copy.path;
    this.page = parts.page;
    open.add(this);
  }

  /** Starts a VS Code of its own; `close` ends it. */
  static async launch(options: WorkbenchOptions = {}): Promise<Workbench> {
    const installed = options.installed ?? process.env.METRIC_LENS_INSTALLED === '1';
    const copy = copyToTemporary(options.folder ?? examplesFolder);
    const server = await startServer({
      settings: {
        'workbench.colorTheme': themes[options.theme ?? 'light'].id,
        ...(options.inWebWorker === true && inWebWorker),
        ...options.settings,
      },
      vsix: installed ? vsixFile : undefined,
    });
    const browser = await launchChromium();
    // A context of its own, in which axe can open a page for its results.
    const context = await browser.newContext({ viewport: options.size ?? { width: 1400, height: 900 } });
    const page = await context.newPage();
    const workbench = new Workbench({ page, browser, server, copy });
    try {
      await workbench.load(options, installed);
      return workbench;
    } catch (error) {
      await workbench.screenshot('failed/launch').catch(() => undefined);
      await workbench.close();
      throw error;
    }
  }

  private async load({ language, openFile }: WorkbenchOptions, installed: boolean): Promise<void> {
    const { page, server, copy } = this.parts;
    if (language !== undefined) {
      await page.addInitScript((chosen) => {
        Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: chosen });
      }, language);
    }
    const file = openFile === undefined ? undefined : join(copy.path, openFile);
    const place = { folder: copy.path, openFile: file, fromSource: !installed };
    await page.goto(server.url(place), { waitUntil: 'domcontentloaded' });
    await this.untilReady();
    if (openFile !== undefined) await this.untilOpen(openFile);
  }

  private async untilReady(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
  }

  private async untilOpen(file: string): Promise<void> {
    const name = file.split('/').at(-1) ?? file;
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .monaco-editor .view-line').first().waitFor();
  }

  /** Opens a file of the folder by its path in it, through the quick open. */
  async openFile(path: string): Promise<void> {
    await this.quickInput('Control+P', path, path.split('/').at(-1) ?? path);
    await this.untilOpen(path);
  }

  /** Runs a command by its title in the palette, with or without the category: "Metric Lens: Open Panel". */
  async runCommand(title: string): Promise<void> {
    await this.chooseCommand(this.quickInputRow(title), async () => {
      await this.page.keyboard.press('F1');
      await this.quickInputBox().waitFor();
      await this.quickInputBox().fill(`>${title}`);
    });
  }

  /** Chooses a command from the menu that a right click on something opens. */
  async chooseFromMenu(of: Locator, title: string): Promise<void> {
    const item = this.page.locator('.monaco-menu .action-item', { hasText: title });
    await this.chooseCommand(item, () => of.click({ button: 'right' }));
  }

  /**
   * Clicks at a command where it is offered. The palette and menus have an extension's commands once its manifest was read,
   * and do not look again while they are open.
   */
  private async chooseCommand(command: Locator, open: () => Promise<void>): Promise<void> {
    for (let attempt = 0; attempt < commandAttempts; attempt += 1) {
      await open();
      if (await appears(command, commandWait)) {
        await command.click();
        return;
      }
      await this.page.keyboard.press('Escape');
    }
    throw new Error(`there is no command ${String(command)}`);
  }

  /** Types into the open quick pick or input box, and accepts the first row that holds `row`. */
  async pick(row: string, typed = row): Promise<void> {
    await this.quickInputBox().fill(typed);
    await this.quickInputRow(row).click();
  }

  /** The rows of the open quick pick, to read them or to wait for one. */
  quickInputRow(text: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  quickInputBox(): Locator {
    return this.page.locator('.quick-input-widget input[type="text"]');
  }

  private async quickInput(key: string, typed: string, row: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.quickInputBox().waitFor();
    await this.pick(row, typed);
  }

  /** The text editor that has the focus, or had it last. */
  editor(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** Clicks at the beginning of the editor's text: keys pressed while the panel has the focus arrive with a delay. */
  async clickEditor(): Promise<void> {
    await this.page
      .locator('.monaco-editor .view-line')
      .first()
      .click({ position: { x: 20, y: 8 } });
  }

  /** Puts the cursor at a line and column, both counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.quickInputBox().fill(`:${String(line)}:${String(column)}`);
    await this.page.keyboard.press('Enter');
    await this.quickInputBox().waitFor({ state: 'hidden' });
  }

  /** Selects whole lines, counted from 1; the editor must be open. */
  async selectLines(first: number, last: number): Promise<void> {
    await this.goTo(first);
    for (let line = first; line < last; line++) await this.page.keyboard.press('Shift+ArrowDown');
    await this.page.keyboard.press('Shift+End');
  }

  /**
   * Rests the mouse on the first piece of the editor's text that holds `text`; gives the hover that then appears and
   * holds `expected`. Asks again for a while: VS Code shows no hover of an extension that is still starting.
   */
  async hover(text: string, expected = ''): Promise<Locator> {
    const target = this.editor().locator('.view-line span span', { hasText: text }).first();
    const hovers = this.page.locator('.monaco-hover', { hasText: expected, hasNotText: 'Loading...' });
    const hover = hovers.filter({ visible: true }).first();
    for (let attempt = 1; attempt < hoverAttempts; attempt++) {
      await this.page.mouse.move(0, 0);
      await target.hover();
      if (await appears(hover, hoverPatience)) return hover;
    }
    throw new Error(`hovering over "${text}" showed nothing that holds "${expected}"`);
  }

  /** The page inside the extension's panel. */
  panel(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** What axe finds in the panel's page, in one line each. */
  async faultsOfPanel(): Promise<string[]> {
    const { violations, passes } = await new AxeBuilder({ page: this.page })
      // A frame that is slow to answer would be left out.
      .options({ pingWaitTime: axePatience })
      .include(['iframe.webview.ready', 'iframe#active-frame', 'main'])
      .analyze();
    if (passes.length <= leastRules) throw new Error(`axe looked at little: ${String(passes.length)} rules`);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  /** Changes user settings, and reloads the window: that VS Code sees the change of the file at once is not certain. */
  async changeSettings(settings: Settings): Promise<void> {
    const file = this.parts.server.settingsFile;
    const current = JSON.parse(readFileSync(file, 'utf8')) as Settings;
    writeFileSync(file, JSON.stringify({ ...current, ...settings }, null, 2));
    await this.reload();
  }

  /** Reloads the window as a person would; editors and panels come back. */
  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'domcontentloaded' });
    await this.untilReady();
  }

  /** Chooses a theme without a reload, so that the panel keeps what it shows. */
  async setTheme(theme: Theme): Promise<void> {
    const { label, className } = themes[theme];
    const shown = this.page.locator(`.monaco-workbench.${className}`);
    if (await shown.isVisible()) return;
    await this.runCommand('Preferences: Color Theme');
    await this.pick(label);
    await shown.waitFor();
    await this.quickInputBox().waitFor({ state: 'hidden' });
  }

  /** Saves a picture as dist/screenshots/<name>.png: of the whole window, or of one element. Gives its path. */
  async screenshot(
    name: string,
    { theme, of }: { readonly theme?: Theme; readonly of?: Locator } = {},
  ): Promise<string> {
    if (theme !== undefined) await this.setTheme(theme);
    const path = screenshotPath(name);
    await (of ?? this.page).screenshot({ path, animations: 'disabled' });
    return path;
  }

  async close(): Promise<void> {
    open.delete(this);
    const { browser, server, copy } = this.parts;
    await browser.close().catch(() => undefined);
    await server.stop();
    copy.remove();
  }
}
