/** Every id that package.json declares, once. A test compares the two. */
export const languageId = 'tweet';
export const previewType = 'tweet.preview';

export const commandIds = [
  'tweet.new',
  'tweet.preview',
  'tweet.openInX',
  'tweet.copyText',
  'tweet.split',
  'tweet.chooseAudience',
  'tweet.openAudience',
  'tweet.insertLink',
  'tweet.showOutput',
  'tweet.showOver',
  'tweet.noLinkNeeded',
  'tweet.addAlt',
] as const;

export type CommandId = (typeof commandIds)[number];

export const settingKeys = [
  'tweet.site',
  'tweet.audience.file',
  'tweet.audience.default',
  'tweet.longPosts',
  'tweet.lens.enabled',
  'tweet.lens.count',
  'tweet.lens.interest',
  'tweet.lens.link',
  'tweet.interest.askWhenNobody',
  'tweet.checks.overLimit',
  'tweet.checks.linkBack',
  'tweet.checks.altText',
  'tweet.checks.media',
  'tweet.checks.poll',
  'tweet.checks.frontMatter',
  'tweet.checks.unknownAudience',
  'tweet.checks.invalidCharacter',
  'tweet.checks.emptyPart',
] as const;
