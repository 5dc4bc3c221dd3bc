/** Random numbers that are the same in each run: the generator of Lehmer, with Park and Miller's multiplier. */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 0x7fffffff;
    return state % below;
  };
}

/** A text of up to `most` pieces out of `alphabet`. */
export function textOf(alphabet: readonly string[], most: number, random: (below: number) => number): string {
  return Array.from({ length: random(most + 1) }, () => alphabet[random(alphabet.length)]!).join('');
}

/** What makes URLs, nearly makes them, or stands next to them. */
export const URL_PIECES: readonly string[] = [
  ...Array.from('....//::@#$?=&()[]!,;~%|"`-__ab09Z日本あ。．é߀ſK\u0345ιⱥж–＠＃'),
  ...'com co jp COM みんな 中国 コム рф vermögensberater xn-- xn--abc t.co/ www. .co.jp .zip 1.5 .html'.split(
    ' ',
  ),
  ...'http:// https:// HTTP:// :// example.com a.co x.co1 https://t.co/abc README.md'.split(' '),
  ...'/path /a(b) /(c_(d)) (e ?q=1 :8080 /@x/'.split(' '),
  ...Array.from(' \n\r\u00a0\u3000\u200e\u202a\u061c\u2066\u180e\u2028\u00ad\ufeff\ufffe\uffff\0\x1f\x7f'),
  ...['a'.repeat(31), '日'.repeat(20), '\ud83d', '\ude00', '😀', '\u0301', '\u20e3', '\ufe0f'],
];

/** What a post is made of, and what twitter-text counts by rules of its own. Nothing newer than Emoji 11. */
export const POST_PIECES: readonly string[] = [
  ...Array.from('abcXYZ019 .,!?#*@$&-_/:\n\té日本‘…†©®™‼𝐀'),
  ...'https://example.com/a?b=c example.org @jane #tag $TSLA ไทย नि 각'.split(' '),
  ...['grid ', 'battery ', ' http://', 'e\u0301', 'か\u3099', '\u1100\u1161\u11a8', '\u212b', '\u0958'],
  ...'😀 👍🏽 🇺🇸 ❤️ 1️⃣ 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ©️ ☺\ufe0e'.split(' '),
  ...Array.from('\u200d\ufe0f\u20e3\u2000\u2010\u2020\u2032\u2040\u10ff\u1100\ufeff\uffff'),
];
