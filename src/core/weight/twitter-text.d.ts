/** Single regular expressions of twitter-text; its typings know only the whole library, which weighs 110 kB. */
declare module 'twitter-text/dist/regexp/*.js' {
  const pattern: RegExp;
  export default pattern;
}

/** The emoji pattern of the release that twitter-text uses. How a default export arrives depends on the loader. */
declare module 'twemoji-parser/dist/lib/regex.js' {
  const module: RegExp | { readonly default: RegExp };
  export default module;
}
