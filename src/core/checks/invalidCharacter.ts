import { sourceSpan } from '../document/index.ts';
import type { Check } from './check.ts';

/** Characters that X refuses: U+FFFE, U+FEFF, U+FFFF, and halves of a surrogate pair. */
export const invalidCharacter: Check = ({ file, weights }) =>
  file.parts.flatMap((part, index) =>
    (weights[index]?.invalid ?? []).map((span) => ({
      code: 'invalid-character' as const,
      span: sourceSpan(part, span),
      part: index,
      codePoint: part.text.charCodeAt(span.start),
    })),
  );
