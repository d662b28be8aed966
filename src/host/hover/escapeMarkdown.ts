/** Text as markdown shows it literally, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-!|<>~$&]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ');
}
