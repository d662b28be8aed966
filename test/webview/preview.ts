/**
 * Pictures of the panel's page with made-up results, for looking at: those whose "state-theme-width" contains every word.
 *
 *     node test/runners/runTs.mjs test/webview/preview.ts -- [FOLDER] [WORDS…]      for example: dist/preview dark- 320
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../runners/lib/paths';
import { states, type StateName } from './fixtures/states';
import { themes, type ThemeName } from './fixtures/themes';
import { startPanelBrowser } from './panelPage';

const widths = [1000, 640, 320];

const [folder = join(root, 'dist/preview'), ...words] = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
const browser = await startPanelBrowser();
try {
  for (const theme of Object.keys(themes) as ThemeName[]) {
    for (const width of widths) {
      for (const name of Object.keys(states) as StateName[]) {
        const title = `${name}-${theme}-${String(width)}`;
        if (!words.every((word) => `${title}-`.includes(word))) continue;
        const panel = await browser.open({ theme, width, height: 400 });
        await panel.show(states[name]);
        await panel.page.screenshot({ path: join(folder, `${title}.png`), fullPage: true });
        for (const complaint of panel.complaints) console.error(`${title}: ${complaint}`);
        await panel.close();
      }
    }
  }
} finally {
  await browser.stop();
}
