/** The parameters of Bootstring that Punycode fixes, RFC 3492 section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** How long a label is in its `xn--` form (RFC 3492), or as it is if it is all ASCII. */
export function encodedLength(label: string): number {
  const points = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  // Node's punycode, on which twitter-text runs, encodes a label with a DEL in it too.
  if (points.every((point) => point < 0x7f)) return label.length;
  const others = points.filter((point) => point >= 0x80);
  const basic = points.length - others.length;
  return 'xn--'.length + basic + (basic > 0 ? 1 : 0) + digitsFor(points, others, basic);
}

/** The number of digits that encode the code points beyond ASCII. */
function digitsFor(points: readonly number[], others: readonly number[], basic: number): number {
  let digits = 0;
  let handled = basic;
  let last = 0x80;
  let delta = 0;
  let bias = 72;
  for (const point of [...new Set(others)].sort((a, b) => a - b)) {
    delta += (point - last) * (handled + 1);
    for (const other of points) {
      if (other < point) delta++;
      if (other !== point) continue;
      digits += digitsOf(delta, bias);
      bias = adapted(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    last = point + 1;
  }
  return digits;
}

/** How many digits a generalized variable-length integer takes, RFC 3492 section 3.3. */
function digitsOf(value: number, bias: number): number {
  let count = 1;
  let rest = value;
  for (let k = BASE; ; k += BASE) {
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (rest < threshold) return count;
    rest = Math.floor((rest - threshold) / (BASE - threshold));
    count++;
  }
}

/** The bias for the next number, RFC 3492 section 3.4. */
function adapted(delta: number, handled: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / handled);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
