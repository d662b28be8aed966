import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { npyBytes } from '../unit/files/writers';
import { Workbench } from './workbench';

/** Together more values than the panel takes whole. */
const samples = 800_000;

// Of eight samples six are off by 0.25, and two by 0.75.
const labels = [0, 1, 0, 1, 0, 1, 0, 1];
const scores = [0.25, 0.75, 0.25, 0.75, 0.25, 0.75, 0.75, 0.25];

function write(path: string, period: readonly number[]): void {
  const values = Float32Array.from({ length: samples }, (_, index) => period[index % period.length] ?? 0);
  writeFileSync(path, npyBytes(new Uint8Array(values.buffer), { descr: '<f4', shape: [samples] }));
}

describe('from files to a result', () => {
  let folder: string;
  let workbench: Workbench;
  let panel: FrameLocator;
  const file = (name: string) => workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  const untilValue = (text: string) => panel.locator('.result-value', { hasText: text }).waitFor();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'metric-lens-files-'));
    write(join(folder, 'labels.npy'), labels);
    write(join(folder, 'scores.npy'), scores);
    workbench = await Workbench.launch({ folder });
    panel = workbench.panel();
  });
  after(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true });
  });

  it('the menu of the explorer leads from two files to their value, formula and shapes', async () => {
    await file('labels.npy').click({ modifiers: ['Control'] });
    await file('scores.npy').click({ modifiers: ['Control'] });
    await workbench.chooseFromMenu(file('scores.npy'), 'Compute from Files');
    await workbench.quickInputRow('y_true: labels.npy · y_pred: scores.npy').click();
    await workbench.quickInputRow('BinaryCrossentropy').waitFor();
    assert.match(await workbench.page.locator('.quick-input-title').innerText(), /y_pred \(800000,\)/);
    await workbench.pick('BinaryAccuracy');
    await untilValue('0.75');
    assert.match(await panel.locator('.result').innerText(), /800000 samples/);
    assert.match(await panel.locator('.chip').first().innerText(), /y_true[\s\S]*\(800000,\)[\s\S]*labels\.npy/);
    assert.match(await panel.locator('.legend').innerText(), /800000/);
    assert.equal(await panel.getByRole('tab').count(), 1);
    await workbench.screenshot('files-light');
  });

  it('another function, parameter or order of the arrays reads them again', async () => {
    await panel.getByRole('textbox', { name: /^threshold/ }).fill('0.8');
    // All are predicted 0: the half of the labels that is 0.
    await untilValue('0.5');
    await panel.getByLabel(/Reset threshold/).click();
    await untilValue('0.75');
    await panel.getByRole('radio', { name: 'exact' }).click();
    await panel.locator('.issue', { hasText: 'in float64 at most' }).waitFor();
    assert.ok(await panel.getByRole('radio', { name: 'float64' }).isChecked());
  });

  it('it has no fault that axe finds, and looks right in every theme and in a narrow column', async () => {
    assert.deepEqual(await workbench.faultsOfPanel(), []);
    await workbench.screenshot('files-dark', { theme: 'dark' });
    await workbench.page.setViewportSize({ width: 760, height: 900 });
    await workbench.screenshot('files-narrow', { theme: 'highContrast' });
    await workbench.page.setViewportSize({ width: 1400, height: 900 });
  });

  it('it comes back after a reload of the window', async () => {
    await panel.getByRole('radio', { name: 'float32' }).click();
    await panel.getByRole('textbox', { name: /^threshold/ }).fill('0.8');
    await untilValue('0.5');
    // In a browser VS Code stores its state every five seconds, and not when the page goes.
    await workbench.page.waitForTimeout(7000);
    await workbench.reload();
    await untilValue('0.5');
    assert.match(await panel.locator('.chip').first().innerText(), /\(800000,\)[\s\S]*labels\.npy/);
  });
});
