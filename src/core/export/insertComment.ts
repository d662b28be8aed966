/** What opens and closes a comment. */
type Comment = readonly [open: string, close: string];

const hash: Comment = ['# ', ''];

/** VS Code's language ids by the comments that they share. */
const languages: readonly (readonly [Comment, readonly string[]])[] = [
  [
    hash,
    [
      'python', 'r', 'julia', 'yaml', 'dockercompose', 'dockerfile', 'shellscript', 'makefile', 'perl', 'perl6', 'raku',
      'ruby', 'coffeescript', 'powershell', 'toml', 'properties', 'ignore', 'elixir', 'nix', 'plaintext',
    ],
  ],
  [
    ['// ', ''],
    [
      'javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'jsonc', 'json5', 'c', 'cpp', 'cuda-cpp', 'csharp',
      'objective-c', 'objective-cpp', 'java', 'kotlin', 'scala', 'groovy', 'go', 'rust', 'swift', 'dart', 'php', 'fsharp',
      'zig', 'less', 'scss', 'jade', 'shaderlab', 'hlsl',
    ],
  ],
  [['% ', ''], ['latex', 'tex', 'bibtex', 'matlab', 'octave', 'erlang', 'prolog']],
  [['-- ', ''], ['sql', 'lua', 'haskell', 'elm', 'ada', 'vhdl']],
  [['; ', ''], ['ini', 'clojure', 'lisp', 'scheme', 'racket']],
  [['<!-- ', ' -->'], ['html', 'xml', 'xsl', 'svg', 'vue', 'svelte', 'markdown', 'quarto']],
  [['/* ', ' */'], ['css']],
  [["' ", ''], ['vb']],
  [['! ', ''], ['FortranFreeForm', 'fortran-modern', 'fortran']],
  [['.. ', ''], ['restructuredtext']],
  [['REM ', ''], ['bat']],
]; // prettier-ignore

/** Formats that have no comments. */
const without: ReadonlySet<string> = new Set(['json', 'csv', 'tsv', 'jsonl']);

const commentOf: ReadonlyMap<string, Comment> = new Map(
  languages.flatMap(([comment, ids]) => ids.map((id) => [id, comment] as const)),
);

/**
 * A value as a comment of a document in this language, each of its lines in a comment of its own: `# 0.25`. Languages that
 * are not known get `# `. Undefined where the language has no comments, as JSON.
 */
export function insertComment(value: string, languageId: string): string | undefined {
  if (without.has(languageId)) return undefined;
  const [open, close] = commentOf.get(languageId) ?? hash;
  return value
    .split('\n')
    .map((line) => `${open}${line}${close}`)
    .join('\n');
}
