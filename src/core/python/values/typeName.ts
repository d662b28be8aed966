import type { Value } from './value';

const arrayTypes = {
  numpy: 'numpy.ndarray',
  tensorflow: 'EagerTensor',
  torch: 'Tensor',
  jax: 'ArrayImpl',
} as const;

/** The name of a value's type, as messages of Python's exceptions write it. */
export function typeName(value: Value): string {
  switch (value.kind) {
    case 'none':
      return 'NoneType';
    case 'notImplemented':
      return 'NotImplementedType';
    case 'tuple':
      return value.form ?? value.fields?.typeName ?? 'tuple';
    case 'dictView':
      return `dict_${value.of}`;
    case 'iterator':
      return value.typeName;
    case 'array':
      return value.scalar === true ? `numpy.${value.array.dtype}` : arrayTypes[value.framework];
    case 'class':
      return 'type';
    case 'object':
      return value.class.name;
    default:
      return value.kind;
  }
}
