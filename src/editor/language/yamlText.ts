/** A text as a YAML value that is read as that text: in quotes where it would be something else without them. */
export function yamlText(text: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_ ./-]*$/u.test(text) && !text.endsWith(' ');
  return plain && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
}
