/** A link that runs a command with one argument, as markdown and `MarkdownString.isTrusted` want it. */
export function commandLink(command: string, argument: Readonly<Record<string, unknown>>): string {
  const encoded = encodeURIComponent(JSON.stringify([argument]));
  // Parentheses would end the link in markdown.
  return `command:${command}?${encoded.replaceAll('(', '%28').replaceAll(')', '%29')}`;
}
