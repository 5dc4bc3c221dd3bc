import { l10n } from 'vscode';
import type { KnownKey } from '../../core/document/keys.ts';

/** What a front matter key means, in a sentence or two. */
export function keyText(key: KnownKey): string {
  const texts: Record<KnownKey, string> = {
    audience: l10n.t(
      'Who this is for: groups or people of your audience file. “Is anyone interested?” is asked of them.',
    ),
    account: l10n.t('The account that this is meant for. It will not be posted as anybody else.'),
    link: l10n.t('“none”: this tweet needs no link back to your site.'),
    reply: l10n.t('The post that this answers: its address, or its number in quotes.'),
    retweet: l10n.t(
      'The post that this quotes: its address, or its number in quotes. Without a text it is a repost.',
    ),
    media: l10n.t(
      'Up to four images, each with “file” and “alt”. A file is looked for beside this one, in its media folder and in the media folder of the workspace.',
    ),
    poll: l10n.t(
      'Two to four options of up to 25 characters. Lines “( ) Red” at the end of the text do the same.',
    ),
    'reply-settings': l10n.t('Who may reply. Without this key, everyone may.'),
    schedule: l10n.t('When you mean to post this. It is a note to yourself: posting stays your own act.'),
    'thread-delimiter': l10n.t('The line that starts the next part, instead of ---.'),
    posted: l10n.t('The addresses of what was posted from this part. Written for you.'),
  };
  return texts[key];
}

/** How a key is used, as a line to read. */
export const keyExamples: Readonly<Record<KnownKey, string>> = {
  audience: 'audience: [execs, "@janedoe"]',
  account: 'account: "@me"',
  link: 'link: none',
  reply: 'reply: https://x.com/janedoe/status/123',
  retweet: 'retweet: https://x.com/janedoe/status/123',
  media: 'media:\n  - file: payback.png\n    alt: Payback in months at three sites',
  poll: 'poll: [Red, Blue]',
  'reply-settings': 'reply-settings: mentionedUsers',
  schedule: 'schedule: 2026-12-01T09:00',
  'thread-delimiter': 'thread-delimiter: "***"',
  posted: 'posted: [https://x.com/me/status/9]',
};

/** What completion writes for a key, with the places to fill in. */
export const keySnippets: Readonly<Record<KnownKey, string>> = {
  audience: 'audience: [$1]$0',
  account: 'account: "@$1"$0',
  link: 'link: none$0',
  reply: 'reply: ${1:https://x.com/…/status/…}$0',
  retweet: 'retweet: ${1:https://x.com/…/status/…}$0',
  media: 'media:\n  - file: $1\n    alt: $2$0',
  poll: 'poll: [${1:Yes}, ${2:No}]$0',
  'reply-settings': 'reply-settings: $1$0',
  schedule: 'schedule: ${1:${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}T${2:17:00}}$0',
  'thread-delimiter': 'thread-delimiter: "${1:***}"$0',
  posted: 'posted: [$1]$0',
};

/** Keys whose values are offered as soon as the key is written. */
export const keysWithChoices: ReadonlySet<KnownKey> = new Set(['audience', 'media', 'reply-settings']);

export type ReplySettings = 'following' | 'mentionedUsers' | 'subscribers' | 'verified';

export function replySettingsTexts(): Readonly<Record<ReplySettings, string>> {
  return {
    following: l10n.t('People whom you follow, and those you mention'),
    mentionedUsers: l10n.t('Only people whom you mention'),
    subscribers: l10n.t('Your subscribers, and people whom you mention'),
    verified: l10n.t('Verified accounts, and people whom you mention'),
  };
}
