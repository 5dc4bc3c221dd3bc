import emojiRegex from 'emoji-regex';
import twemoji from 'twemoji-parser/dist/lib/regex.js';
import endHashtagMatch from 'twitter-text/dist/regexp/endHashtagMatch.js';
import endMentionMatch from 'twitter-text/dist/regexp/endMentionMatch.js';
import latinAccentChars from 'twitter-text/dist/regexp/latinAccentChars.js';
import validCashtag from 'twitter-text/dist/regexp/validCashtag.js';
import validCCTLD from 'twitter-text/dist/regexp/validCCTLD.js';
import validGTLD from 'twitter-text/dist/regexp/validGTLD.js';
import validHashtag from 'twitter-text/dist/regexp/validHashtag.js';
import validMentionOrList from 'twitter-text/dist/regexp/validMentionOrList.js';
import validTcoUrl from 'twitter-text/dist/regexp/validTcoUrl.js';
import validGeneralUrlPathChars from 'twitter-text/dist/regexp/validGeneralUrlPathChars.js';
import validUrlPathEndingChars from 'twitter-text/dist/regexp/validUrlPathEndingChars.js';
import validUrlQueryChars from 'twitter-text/dist/regexp/validUrlQueryChars.js';
import validUrlQueryEndingChars from 'twitter-text/dist/regexp/validUrlQueryEndingChars.js';

/*
 * All that we take from twitter-text 3.1.0: its rules as single patterns. Deep imports, because the whole library
 * weighs 110 kB and extracts URLs in quadratic time. Each pattern that keeps a `lastIndex` is a copy of our own.
 */

/** The emoji that twitter-text knows (Emoji 11), tried at `lastIndex`. */
export const stockEmoji = new RegExp((twemoji instanceof RegExp ? twemoji : twemoji.default).source, 'y');

/** The emoji of the newest Unicode, tried at `lastIndex`; takes a bare © or ® too, which X counts as one letter. */
export const newEmoji = new RegExp(emojiRegex().source, 'y');

/** As many characters as a URL's path may have, from `lastIndex`. */
export const pathRun = new RegExp(`${validGeneralUrlPathChars.source}*`, 'iy');
/** One character that may end a path. */
export const pathEndings = new RegExp(validUrlPathEndingChars.source, 'i');
/** A query at `lastIndex`. */
export const query = new RegExp(`\\?${validUrlQueryChars.source}*${validUrlQueryEndingChars.source}`, 'iy');

/** An address at t.co, from its start; group 1 is the slug. */
export const tcoUrl = validTcoUrl;

/** One letter with an accent that a domain which counts as ASCII may contain. */
export const latinAccent = new RegExp(`[${latinAccentChars.source}]`, 'i');

/** The sources of the two lists of top-level domains, generic and of countries. */
export const tldSources = [validGTLD.source, validCCTLD.source] as const;

export const hashtag = new RegExp(validHashtag.source, 'gi');
export const hashtagBreaker = endHashtagMatch;
export const mentionOrList = new RegExp(validMentionOrList.source, 'g');
export const mentionBreaker = endMentionMatch;
export const cashtag = new RegExp(validCashtag.source, 'gi');
