/** The 1-based lines of some offsets, counted in one pass. CRLF, LF and CR end lines. */
export function linesAt(text: string, offsets: readonly number[]): number[] {
  const order = offsets.map((_, index) => index).sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  const lines = offsets.map(() => 1);
  let line = 1;
  let at = 0;
  for (const index of order) {
    const offset = offsets[index] ?? 0;
    for (; at < offset; at += 1) if (endsLine(text, at)) line += 1;
    lines[index] = line;
  }
  return lines;
}

function endsLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10);
}
