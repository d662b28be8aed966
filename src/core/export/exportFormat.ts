import type { Computed } from './computed';

/** A form in which a result can be taken away. */
export interface ExportFormat {
  readonly id: 'value' | 'markdown' | 'latex' | 'json' | 'python' | 'numpy';
  /** VS Code's language of the text, for a document that shows it. */
  readonly languageId: 'plaintext' | 'markdown' | 'latex' | 'json' | 'python';
  readonly write: (computed: Computed) => string;
}
