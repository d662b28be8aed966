import { expect, it } from 'vitest';
import { commandLink } from '../../../../src/host/hover/commandLink';

it('commandLink survives as a link in markdown and gives the argument back', () => {
  const argument = { uri: 'file:///home/ada/it (1) [x].py#a?b', offset: 7 };
  const link = commandLink('metricLens.compute', argument);
  expect(link).toMatch(/^command:metricLens\.compute\?[^\s()[\]#?]+$/);
  expect(JSON.parse(decodeURIComponent(link.split('?')[1] ?? ''))).toEqual([argument]);
});
