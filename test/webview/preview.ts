import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { states, type StateName } from './fixtures/states';
import type { ThemeName } from './fixtures/themes';
import { startPanelBrowser } from './panelPage';

const widths = [1000, 640, 320];

/** Takes pictures of pages: those whose "state-theme-width" contains every one of the given words. */
export async function takePictures(folder: string, words: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await startPanelBrowser();
  try {
    for (const theme of ['light', 'dark', 'highContrast', 'highContrastLight'] as ThemeName[]) {
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
}
