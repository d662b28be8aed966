import type { Definition } from '../definition';

type Described = Omit<Definition, 'id' | 'kind' | 'form' | 'aliases' | 'source'> & Partial<Pick<Definition, 'aliases'>>;

/** A function of torchmetrics.functional; its last name finds it too, unless an earlier library has that name. */
export function functional(path: string, described: Described): Definition {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return {
    ...described,
    id: `torchmetrics.functional.${path}`,
    kind: 'metric',
    form: 'function',
    aliases: [name, ...(described.aliases ?? [])],
    source: `torchmetrics 1.9 · torchmetrics.functional.${path}`,
  };
}

/** A function that torchmetrics keeps in one of its families; most are exported from torchmetrics.functional as well. */
export function functionalOf(family: string, name: string, described: Described, isExported = true): Definition {
  return isExported
    ? functional(name, { ...described, aliases: [`torchmetrics.functional.${family}.${name}`] })
    : functional(`${family}.${name}`, described);
}
