/**
 * A user's own text for the status bar or a lens, where VS Code would draw `$(name)` as an icon.
 * Long texts are cut, so that a label stays a label.
 */
export function plainLabel(text: string, most = 40): string {
  const letters = Array.from(text.slice(0, most * 4));
  const short = letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
  return short.replace(/\$\([a-z0-9-]+(?:~[a-z]+)?\)/gi, '\\$&');
}
