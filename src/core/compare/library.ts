import type { Definition, ParamValue } from '../catalogue/definition';

/** Libraries by the first name of an id, in the order in which they are listed. */
const libraries: Readonly<Record<string, string>> = {
  keras: 'Keras',
  keras_jax: 'Keras on JAX',
  keras_torch: 'Keras on torch',
  keras2: 'Keras 2.1',
  keras2_3: 'Keras 2.3',
  torch: 'PyTorch',
  torchmetrics: 'torchmetrics',
  sklearn: 'scikit-learn',
};

/** The library that an id belongs to, as people call it. */
export function libraryOf(id: string): string {
  const [first = ''] = id.split('.');
  return libraries[first] ?? first;
}

/** A call as one would write it: `f1_score(average='macro')`, with the parameters that are not the default. */
export function callText({ id, params: specs }: Definition, params: Readonly<Record<string, ParamValue>>): string {
  const given = Object.entries(params).filter(
    ([name, value]) => specs[name] !== undefined && JSON.stringify(value) !== JSON.stringify(specs[name].default),
  );
  const name = id.split('.').at(-1) ?? id;
  return `${name}(${given.map(([param, value]) => `${param}=${pythonText(value)}`).join(', ')})`;
}

/** A parameter's value as Python writes it. */
export function pythonText(value: ParamValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return `'${value}'`;
  return typeof value === 'number' ? String(value) : `[${value.map(String).join(', ')}]`;
}
