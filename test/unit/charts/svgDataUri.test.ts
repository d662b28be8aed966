import { describe, expect, it } from 'vitest';
import { svgDataUri } from '../../../src/core/charts/svgDataUri';

describe('svgDataUri', () => {
  it('encodes what Markdown or an address would misread, and nothing that is harmless', () => {
    expect(svgDataUri(`<svg a='1'>(é|_)</svg>`)).toBe(
      'data:image/svg+xml;utf8,%3Csvg%20a=%271%27%3E%28%C3%A9%7C%5F%29%3C/svg%3E',
    );
  });
});
