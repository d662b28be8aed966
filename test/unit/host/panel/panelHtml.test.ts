import { describe, expect, it } from 'vitest';
import { panelHtml } from '../../../../src/host/panel/panelHtml';

const page = panelHtml({
  nonce: 'abc123',
  cspSource: 'https://resources.test',
  script: 'https://resources.test/dist/panel.js',
  style: 'https://resources.test/dist/panel.css',
  language: 'zh-cn',
  title: 'Metric <Lens>',
});

describe('panelHtml', () => {
  it('allows the one script by its nonce, own styles and fonts, pictures made of data, and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
    expect(policy?.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      'font-src https://resources.test',
      "form-action 'none'",
      'img-src data:',
      "script-src 'nonce-abc123'",
      'style-src https://resources.test',
    ]);
  });

  it('has no inline script and no inline style', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('<script nonce="abc123" src="https://resources.test/dist/panel.js"></script>');
    expect(page).not.toMatch(/<style|style=|\son\w+=/);
  });

  it('escapes what it is given', () => {
    expect(page).toContain('<title>Metric &lt;Lens&gt;</title>');
    expect(page).toContain('<html lang="zh-cn">');
  });
});
