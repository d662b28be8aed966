import type { Definition, InputSpec, Role } from '../../catalogue/definition';

/** The inputs of a definition and of its reduction, in the order in which its library lists them. */
export function inputSpecs({ inputs, reduction }: Definition): readonly (readonly [Role, InputSpec])[] {
  return Object.entries({ ...inputs, ...reduction?.inputs }) as [Role, InputSpec][];
}
