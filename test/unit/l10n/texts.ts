import { definitions } from '../../../src/core/catalogue/registry';
import { messages as findingMessages } from '../../../src/core/checks/messages';
import { inputChanges } from '../../../src/core/compare/adaptInputs';
import { functionWords } from '../../../src/core/custom/functionWords';
import { kindRules } from '../../../src/core/describe/arrayKind';
import { variantWords } from '../../../src/core/expected/inputVariants';
import { messages } from '../../../src/core/issues/messages';
import { sentencesOf } from '../../../src/core/issues/renderDoc';
import { reasonMessages } from '../../../src/core/python/values/reason';
import { panelStrings } from '../../../src/protocol/strings';
import { sourceTexts } from './sourceTexts';

/**
 * Every English text that a person sees, by its key in a bundle: the text itself; for a label of the panel, whose word alone
 * says little ("Precision"), the text and the label's key, as `vscode.l10n.t` joins a message and its comment.
 */
export function allTexts(): ReadonlyMap<string, string> {
  const plain = [
    ...Object.values(messages),
    ...Object.values(findingMessages).flatMap((texts) => Object.values(texts)),
    ...kindRules.map(({ label }) => label),
    ...Object.values(inputChanges),
    ...Object.values(reasonMessages),
    ...Object.values(variantWords),
    ...functionWords().map(({ doc }) => doc),
    ...catalogueTexts(),
    ...sourceTexts().texts,
  ].filter((text) => text !== '');
  return new Map([
    ...plain.map((text): [string, string] => [text, text]),
    ...Object.entries(panelStrings).map(([key, text]): [string, string] => [`${text}/${key}`, text]),
  ]);
}

/** What the catalogue says: of functions, their parameters and inputs, sentence by sentence, and of steps. */
function catalogueTexts(): readonly string[] {
  return definitions.flatMap(({ doc, params, inputs, reduction, words = {} }) => {
    const described: readonly { readonly doc: string }[] = [
      { doc },
      ...Object.values(params),
      ...Object.values(inputs),
      ...Object.values(reduction?.params ?? {}),
      ...Object.values(reduction?.inputs ?? {}),
    ];
    return [...described.flatMap((each) => sentencesOf(each.doc)), ...Object.values(words)];
  });
}

/** The names between braces, in order: what a text is filled with. */
export function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}
