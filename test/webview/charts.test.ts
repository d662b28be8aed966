import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { domainOf, linePath, plotScale, unit } from '../../src/webview/views/charts/plotScale';
import { nearest } from '../../src/webview/views/charts/rates';
import { ticks } from '../../src/webview/views/charts/ticks';
import { states } from './fixtures/states';
import { startPanelBrowser, type PanelBrowser, type PanelPage } from './panelPage';

let browser: PanelBrowser;
let panel: PanelPage;
beforeAll(async () => {
  browser = await startPanelBrowser();
});
afterAll(() => browser.stop());
beforeEach(async () => {
  panel = await browser.open();
});
afterEach(async () => {
  expect(panel.complaints).toEqual([]);
  await panel.close();
});

const figure = (name: string) => panel.page.getByRole('figure', { name, exact: true });
const slider = () => panel.page.getByRole('slider', { name: 'Threshold on y_pred' });
const confusion = async (): Promise<string[]> =>
  (await figure('Confusion matrix').locator('.confusion-count').allInnerTexts()).map((text) => text.trim());

describe('each class against the others', () => {
  it('is a table of areas, from which the class of the curves is chosen', async () => {
    await panel.show(states.classCharts);
    await panel.sent();
    const chosen = panel.page.getByRole('button', { name: 'Draw the curves of class 1' });
    expect(await chosen.getAttribute('aria-pressed')).toBe('true');
    for (const name of ['ROC curve of class 1', 'Precision and recall of class 1']) {
      expect(await panel.page.getByRole('figure', { name }).count()).toBe(1);
    }
    expect(await panel.page.getByRole('figure', { name: 'Confusion matrix' }).count()).toBe(1);
    expect(await panel.page.getByRole('slider', { name: 'Threshold on the score of class 1' }).count()).toBe(1);
    await panel.page.getByRole('button', { name: 'Draw the curves of class 0' }).click();
    expect(await panel.sent()).toEqual([{ type: 'chooseCurveClass', payload: { at: 0 } }]);
  });
});

describe('the view of the charts', () => {
  it('asks for them when it is opened, and not again once they are there', async () => {
    await panel.show(states.crossentropy);
    await panel.page.getByRole('tab', { name: 'Charts' }).click();
    expect(await panel.sent()).toEqual([{ type: 'showCharts', payload: {} }]);
    await panel.show(states.binaryCharts);
    await panel.page.getByRole('tab', { name: 'Steps' }).click();
    await panel.page.getByRole('tab', { name: 'Charts' }).click();
    expect(await panel.sent()).toEqual([]);
  });

  it('says so when none fits', async () => {
    await panel.show(states.noneFits);
    expect(await panel.page.getByText('No chart fits these arrays').isVisible()).toBe(true);
  });

  it.each([
    ['binaryCharts', ['ROC curve', 'Precision and recall', 'Reliability', 'What each sample adds']],
    ['numberCharts', ['Residuals', 'How often each residual', 'What each sample adds']],
  ] as const)('has for each picture of %s a sentence and a table', async (name, titles) => {
    await panel.show(states[name]);
    for (const title of titles) {
      const described = await figure(title).getAttribute('aria-describedby');
      expect(await panel.page.locator(`[id="${described ?? ''}"]`).innerText()).toMatch(/\d.*\.$/s);
      expect(await figure(title).getByRole('row').count()).toBeGreaterThan(3);
    }
  });

  it('the confusion matrix has counts and the share of each row', async () => {
    await panel.show(states.classCharts);
    expect(await figure('Confusion matrix').getByRole('row', { name: 'y_true 1' }).innerText()).toMatch(
      /4\s+11\.8 %\s+27\s+79\.4 %\s+3\s+8\.82 %/,
    );
    expect(await figure('Confusion matrix').getByText('58 of 67 predictions are right: 86.6 %.').isVisible()).toBe(
      true,
    );
  });
});

describe('the threshold', () => {
  // At 0.5 the golden record has 6 true and 3 false positives of 12 each; at 0.49, 7 and 3; at 0.51, 5 and 3.
  it('starts at one half, with the counts, precision and recall there', async () => {
    await panel.show(states.binaryCharts);
    expect(await slider().getAttribute('aria-valuetext')).toBe(
      'y_pred ≥ 0.5: precision 0.667, recall 0.5, false positive rate 0.25',
    );
    expect(await confusion()).toEqual(['9', '3', '6', '6']);
  });

  it('is moved by the arrow keys: to the right it rises', async () => {
    await panel.show(states.binaryCharts);
    await slider().focus();
    await panel.page.keyboard.press('ArrowLeft');
    expect(await confusion()).toEqual(['9', '3', '5', '7']);
    await panel.page.keyboard.press('ArrowRight');
    await panel.page.keyboard.press('ArrowRight');
    expect(await confusion()).toEqual(['9', '3', '7', '5']);
    await panel.page.keyboard.press('End');
    expect(await slider().getAttribute('aria-valuetext')).toBe(
      'y_pred above every score: precision –, recall 0, false positive rate 0',
    );
  });

  it('is dragged along a curve', async () => {
    await panel.show(states.binaryCharts);
    const picture = figure('ROC curve').locator('svg');
    await picture.scrollIntoViewIfNeeded();
    const bounds = (await picture.boundingBox())!;
    const right = { x: bounds.x + bounds.width * 0.95, y: bounds.y + bounds.height * 0.05 };
    await panel.page.mouse.move(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    await panel.page.mouse.down();
    await panel.page.mouse.move(right.x, right.y, { steps: 4 });
    // The top right corner: everything is taken for positive.
    expect(await confusion()).toEqual(['0', '12', '0', '12']);
    await panel.page.mouse.up();
    await panel.page.mouse.move(bounds.x + 60, bounds.y + bounds.height * 0.8);
    expect(await confusion()).toEqual(['0', '12', '0', '12']);
  });

  it('stays where it is when the same curves come again, and starts anew with others', async () => {
    await panel.show(states.binaryCharts);
    await slider().press('ArrowLeft');
    await panel.show({ ...states.binaryCharts, precision: 'float64' });
    expect(await confusion()).toEqual(['9', '3', '5', '7']);
    const { charts } = states.binaryCharts;
    const thresholds = charts!.thresholds!;
    const points = thresholds.points.map((point) => ({ ...point, threshold: (point.threshold ?? 2) / 2 }));
    await panel.show({ ...states.binaryCharts, charts: { ...charts!, thresholds: { ...thresholds, points } } });
    expect(await confusion()).toEqual(['9', '3', '6', '6']);
  });
});

describe('ticks', () => {
  it.each([
    [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 4, [0, 1, 2, 3, 4]],
    [-3.2, 10.4, [0, 5, 10]],
    [0, 1200, [0, 500, 1000]],
    [1, 1, []],
    [0, Infinity, []],
  ])('from %d to %d are %j', (low, high, expected) => {
    expect(ticks(low, high)).toEqual(expected);
  });
});

describe('plotScale', () => {
  it('finds the values of a place again', () => {
    const scale = plotScale({ low: -2, high: 6 }, unit);
    const { x, y } = scale.at(scale.x(3.5), scale.y(0.25));
    expect(x).toBeCloseTo(3.5, 12);
    expect(y).toBeCloseTo(0.25, 12);
    expect(scale.y(1)).toBeLessThan(scale.y(0));
  });
});

it('a stepped line keeps its height until the next point', () => {
  const points = [
    [0, 5],
    [2, 7],
  ] as const;
  expect(linePath(points)).toBe('M0 5L2 7');
  expect(linePath(points, true)).toBe('M0 5H2V7');
});

it('the range of values is a little wider than they are', () => {
  expect(domainOf([0, 10])).toEqual({ low: -0.4, high: 10.4 });
  expect(domainOf([3, 3])).toEqual({ low: 2, high: 4 });
});

it('the nearest point is the one at the smallest distance', () => {
  expect(
    nearest(
      [
        [0, 0],
        [0.5, 0.8],
        [1, 1],
      ],
      0.6,
      0.7,
    ),
  ).toBe(1);
});
