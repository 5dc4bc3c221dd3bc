import { sourceSpan } from '../document/index.ts';
import { inEachPart, type Check } from './check.ts';

/** Characters that X refuses: U+FFFE, U+FEFF, U+FFFF, and halves of a surrogate pair. */
export const invalidCharacter: Check = ({ file, weights }) =>
  inEachPart(file, (part) => {
    const invalid = weights[part.index]?.invalid;
    if (!invalid || invalid.length === 0) return undefined;
    return invalid.map((span) => ({
      code: 'invalid-character',
      span: sourceSpan(part, span),
      part: part.index,
      codePoint: part.text.charCodeAt(span.start),
    }));
  });
