import { l10n } from 'vscode';
import type { AudienceProblem, Chosen } from '../../core/audience/types.ts';

export function audienceProblemText(problem: AudienceProblem): string {
  switch (problem.code) {
    case 'syntax':
      return l10n.t(
        'The audience file cannot be read: {0}. The last good one is used meanwhile.',
        problem.detail,
      );
    case 'wrong-type':
      return l10n.t('“{0}” should be {1}', problem.path, problem.expected);
    case 'no-name':
      return l10n.t('“{0}” has no name, so this person is left out', problem.path);
    case 'same-handle':
      return l10n.t('{0} is here twice', problem.handle);
    case 'too-large':
      return l10n.t('The audience file is too large to read (over {0} characters)', problem.limit);
  }
}

/** Whom a draft is for, as a name: "execs", "execs and Jane Doe", "everyone". */
export function audienceName(chosen: Chosen | undefined): string {
  const names = chosen?.names ?? [];
  if (names.length === 0) return l10n.t('everyone');
  if (names.length === 1) return names[0] ?? '';
  if (names.length === 2) return l10n.t('{0} and {1}', names[0] ?? '', names[1] ?? '');
  return l10n.t('{0} and {1} more', names[0] ?? '', names.length - 1);
}
