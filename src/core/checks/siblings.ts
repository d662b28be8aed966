import type { Definition, Domain } from '../catalogue/definition';
import { definitions } from '../catalogue/registry';
import { libraryOf } from '../compare/library';

/** The function of the same library, form and kind under another concept, for labels of this domain. */
export function siblingOf(definition: Definition, concept: string, labels: Domain): Definition | undefined {
  const library = libraryOf(definition.id);
  return definitions.find(
    (other) =>
      other.concept === concept &&
      other.form === definition.form &&
      other.kind === definition.kind &&
      other.inputs.y_true?.domain === labels &&
      libraryOf(other.id) === library,
  );
}
