import { describe, expect, it } from 'vitest';
import { pictureBytes, pictureName } from '../../../../../src/host/panel/takeAway/pictureFile';

describe('the file of a chart', () => {
  it.each([
    ['roc_auc_score', 'roc-curve', 'svg', 'roc-auc-score-roc-curve.svg'],
    ['CategoricalCrossentropy', 'contributions', 'png', 'categorical-crossentropy-contributions.png'],
    ['', 'batches', 'svg', 'batches.svg'],
    ['../../etc/passwd', 'residuals', 'svg', 'etc-passwd-residuals.svg'],
  ] as const)('of %s is called by it', (functionName, chart, format, name) => {
    expect(pictureName({ chart, format }, functionName)).toBe(name);
  });

  it('holds the text of an SVG, and the bytes of a PNG', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>é</text></svg>';
    expect(new TextDecoder().decode(pictureBytes({ chart: 'batches', format: 'svg', content: svg }))).toBe(svg);
    // The eight bytes that every PNG begins with.
    const bytes = pictureBytes({ chart: 'batches', format: 'png', content: 'iVBORw0KGgo=' });
    expect([...(bytes ?? [])]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  });

  it.each([
    ['svg', 'text'],
    ['png', 'AAAA'],
    ['png', '§'],
  ] as const)('is none where the content is no %s: %s', (format, content) => {
    expect(pictureBytes({ chart: 'batches', format, content })).toBeUndefined();
  });
});
