const address =
  /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/(?:i\/web|i|[A-Za-z0-9_]{1,15})\/status(?:es)?\/(\d{1,20})(?:[/?#].*)?$/i;

/**
 * The id of a post, out of its address on X or the bare id. Ids are text: they do not fit into a number.
 * Absent where the text is neither.
 */
export function postIdOf(reference: string): string | undefined {
  const text = reference.trim();
  if (/^\d{1,20}$/.test(text)) return text;
  return address.exec(text)?.[1];
}

/** The author's handle (without `@`) in a post's address, where it names one. */
export function authorOf(reference: string): string | undefined {
  const match = /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/([A-Za-z0-9_]{1,15})\/status/i.exec(
    reference.trim(),
  );
  return match?.[1] === 'i' ? undefined : match?.[1];
}
