import { l10n } from 'vscode';
import type { Finding, Fix } from '../../core/checks/index.ts';
import type { ValueKind } from '../../core/document/types.ts';

/** A finding in one sentence. `parts` is the number of parts of the file: a thread's findings name their part. */
export function findingText(finding: Finding, parts: number): string {
  return withPart(finding, parts) ?? frontMatterText(finding) ?? mediaText(finding) ?? otherText(finding);
}

function withPart(finding: Finding, parts: number): string | undefined {
  const part = finding.part + 1;
  const thread = parts > 1;
  switch (finding.code) {
    case 'over-limit':
      return thread
        ? l10n.t('Part {0} is {1} over the limit', part, finding.over)
        : l10n.t('{0} over the limit', finding.over);
    case 'alt-missing':
      return thread
        ? l10n.t('The image in part {0} has no alt text', part)
        : l10n.t('The image {0} has no alt text', finding.file);
    case 'empty-part':
      return l10n.t('Part {0} is empty', part);
    default:
      return undefined;
  }
}

function frontMatterText(finding: Finding): string | undefined {
  switch (finding.code) {
    case 'front-matter-syntax':
      return l10n.t('The front matter cannot be read: {0}', finding.detail);
    case 'front-matter-unclosed':
      return l10n.t('The front matter does not end: close it with a line ---');
    case 'front-matter-not-a-map':
      return l10n.t('Front matter is made of lines such as “audience: execs”');
    case 'front-matter-too-large':
      return l10n.t('The front matter is too long to read (more than {0} characters)', finding.limit);
    case 'unknown-key':
      return finding.meant === undefined
        ? l10n.t('“{0}” is not a key of tweet files; it is kept as it is', finding.key)
        : l10n.t('“{0}” is not a key of tweet files. Did you mean “{1}”?', finding.key, finding.meant);
    case 'duplicate-key':
      return l10n.t('“{0}” stands here twice; only one counts', finding.key);
    case 'wrong-value':
      return l10n.t('“{0}” takes {1}', finding.key, valueKind(finding.expected));
    case 'reply-inside-thread':
      return l10n.t('Only the first part can be a reply; the others answer the part before them');
    case 'file-too-large':
      return l10n.t(
        'This file is too large for a tweet (over {0} characters), so nothing in it is checked',
        finding.limit,
      );
    case 'not-text':
      return l10n.t('This is not a text file, so nothing in it is checked');
    default:
      return undefined;
  }
}

function valueKind(kind: ValueKind): string {
  const kinds: Record<ValueKind, string> = {
    text: l10n.t('a text'),
    names: l10n.t('groups or people, such as [execs, "@janedoe"]'),
    'post address': l10n.t('the address of a post, or its number in quotes'),
    none: l10n.t('“none”'),
    'media list': l10n.t('a list of files, each with “file:” and “alt:”'),
    'poll options': l10n.t('a list of options, such as [Red, Blue]'),
    'reply settings': l10n.t('following, mentionedUsers, subscribers or verified'),
    'date and time': l10n.t('a date and time, such as 2026-12-01T09:00'),
    handle: l10n.t('a handle, such as "@me"'),
    delimiter: l10n.t('a text in quotes, such as "***"'),
    addresses: l10n.t('a list of addresses of posts'),
  };
  return kinds[kind];
}

function mediaText(finding: Finding): string | undefined {
  switch (finding.code) {
    case 'alt-too-long':
      return l10n.t('The alt text has {0} characters; X takes {1}', finding.length, finding.limit);
    case 'media-not-found':
      return l10n.t('{0} is not beside this file, nor in a media folder', finding.file);
    case 'media-outside':
      return l10n.t('{0} lies outside this workspace; copy it into the media folder', finding.file);
    case 'too-many-media':
      return l10n.t('{0} images in one tweet; X takes {1}', finding.count, finding.limit);
    case 'poll-options':
      return l10n.t(
        'A poll has {0} to {1} options; this one has {2}',
        finding.least,
        finding.most,
        finding.count,
      );
    case 'poll-option-too-long':
      return l10n.t(
        '“{0}” has {1} characters; an option takes {2}',
        finding.option,
        finding.length,
        finding.limit,
      );
    case 'poll-option-empty':
      return l10n.t('An option of the poll is empty');
    case 'poll-with-media':
      return l10n.t('X takes a poll or images, not both in one tweet');
    case 'repost-with-more':
      return l10n.t('A repost carries nothing else: add a text to make it a quote');
    default:
      return undefined;
  }
}

function otherText(finding: Finding): string {
  switch (finding.code) {
    case 'link-missing':
      return l10n.t('No link back to {0}', siteName(finding.site));
    case 'link-elsewhere':
      return l10n.t('Sends your readers to {0}, not to {1}', finding.host, siteName(finding.site));
    case 'invalid-character':
      return l10n.t(
        'X refuses this character (U+{0})',
        finding.codePoint.toString(16).toUpperCase().padStart(4, '0'),
      );
    case 'unknown-audience':
      return finding.meant === undefined
        ? l10n.t('“{0}” is neither a group nor a person of your audience', finding.name)
        : l10n.t('“{0}” is not in your audience. Did you mean “{1}”?', finding.name, finding.meant);
    default:
      return finding.code;
  }
}

/** A fix as the name of a quick fix. */
export function fixTitle(fix: Fix): string {
  switch (fix.id) {
    case 'split':
      return l10n.t('Split into a thread');
    case 'show-over':
      return l10n.t('Show what is over');
    case 'insert-site':
      return l10n.t('Insert a link to {0}', siteName(fix.detail ?? ''));
    case 'needs-no-link':
      return l10n.t('This tweet needs no link back');
    case 'add-alt':
      return l10n.t('Add alt text…');
    case 'remove-character':
      return l10n.t('Remove this character');
    case 'remove-part':
      return l10n.t('Remove the empty part');
    case 'use-instead':
      return l10n.t('Change to “{0}”', fix.detail ?? '');
    case 'close-front-matter':
      return l10n.t('Close the front matter');
    case 'choose-audience':
      return l10n.t('Choose who it is for…');
  }
}

/** A fix as a small button of the panel. */
export function shortFixTitle(fix: Fix): string {
  switch (fix.id) {
    case 'split':
      return l10n.t('Split');
    case 'insert-site':
      return l10n.t('Insert');
    case 'needs-no-link':
      return l10n.t('Not needed');
    case 'add-alt':
      return l10n.t('Add…');
    case 'remove-character':
    case 'remove-part':
      return l10n.t('Remove');
    case 'use-instead':
      return l10n.t('Change to “{0}”', fix.detail ?? '');
    case 'close-front-matter':
      return l10n.t('Close it');
    case 'choose-audience':
      return l10n.t('Choose…');
    case 'show-over':
      return l10n.t('Show');
  }
}

/** A site as people say it: without protocol and closing slash. */
export function siteName(site: string): string {
  return site.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}
