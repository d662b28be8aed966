import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import texts from '../../../package.nls.json';
import { precisions } from '../../../src/core/compute/types';
import { commandIds, panelViewType, settingIds } from '../../../src/host/ids';

const { contributes } = manifest;

describe('package.json', () => {
  it('contributes the commands and settings that the code registers and reads', () => {
    expect(contributes.commands.map(({ command }) => command).sort()).toEqual(Object.values(commandIds).sort());
    const { section, ...settings } = settingIds;
    const names = Object.values(settings).map((name) => `${section}.${name}`);
    const groups: readonly { readonly properties: object }[] = contributes.configuration;
    const settingsByName = new Map(groups.flatMap(({ properties }) => Object.entries(properties)));
    expect([...settingsByName.keys()].sort()).toEqual(names.sort());
    expect(settingsByName.get('metricLens.precision')).toMatchObject({ enum: precisions });
    expect(manifest.activationEvents).toContain(`onWebviewPanel:${panelViewType}`);
  });

  it('shows only commands that exist in its menus', () => {
    const items: readonly object[] = Object.values(contributes.menus).flat();
    const shown = items.flatMap((item) => ('command' in item ? [item.command] : []));
    expect(Object.values(commandIds)).toEqual(expect.arrayContaining(shown));
  });

  it('takes every text from package.nls.json, which has no others', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? '');
    expect([...new Set(used)].sort()).toEqual(Object.keys(texts).sort());
  });
});
