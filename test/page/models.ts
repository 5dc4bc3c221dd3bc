import type { Card, InterestView, Labels, Line, PreviewModel } from '../../src/core/preview/model.ts';

/** Models written by hand: what the page draws, without the rest of the house. */

export const labels: Labels = {
  interest: 'Is anyone interested?',
  findings: 'To mend',
  thread: 'As readers will see it',
  overLimit: 'over the limit:',
  invalid: 'cannot be posted:',
  dismiss: 'Dismiss',
};

const audience = { id: 'chooseAudience', title: 'execs', hint: 'Choose who this is for' };

const someInterested: InterestView = {
  verdict: 'interested',
  headline: '3 of 12 would be interested',
  audiencePrefix: 'For',
  audience,
  audienceSuffix: '5 of them are on X',
  bar: { interested: 3 / 12, maybe: 2 / 12, label: '3 of 12 interested, 2 maybe' },
  people: [
    {
      name: 'Jane Doe',
      initials: 'JD',
      reasons: [{ words: 'battery storage', relation: '~', interest: 'grid energy' }],
    },
    {
      name: 'Ana Ortiz',
      initials: 'AO',
      reasons: [{ words: 'paid for themselves', relation: '~', interest: 'return on investment' }],
    },
    {
      name: 'Piet Klaas',
      initials: 'PK',
      reasons: [{ words: 'batteries', relation: '=', interest: 'batteries' }],
    },
  ],
  othersTitle: '2 maybe · 7 no sign of interest',
  others: [
    { name: 'Li Wei', initials: 'LW', reasons: [], note: 'maybe' },
    { name: 'Omar Haddad', initials: 'OH', reasons: [], note: 'no sign of interest' },
  ],
  actions: [],
};

export const linkedLine: Line = {
  kind: 'ok',
  kindLabel: 'Good',
  text: 'Links back to example.com',
  actions: [],
};
export const altLine: Line = {
  kind: 'warning',
  kindLabel: 'Warning',
  text: 'The image in part 2 has no alt text',
  actions: [{ id: 'fix', title: 'Add…', hint: 'Add alt text', argument: '0 add-alt' }],
  reveal: { id: 'reveal', title: 'Show in the editor', argument: '210' },
};
export const overLine: Line = {
  kind: 'error',
  kindLabel: 'Error',
  text: 'Part 2 is 14 over the limit',
  actions: [{ id: 'fix', title: 'Split', hint: 'Split into a thread', argument: '1 split' }],
  reveal: { id: 'reveal', title: 'Show in the editor', argument: '480' },
};
export const priceLine: Line = {
  kind: 'price',
  kindLabel: 'Price',
  text: 'About $0.215 by API, free in X',
  actions: [],
};

export function card(part: number, more: Partial<Card> = {}): Card {
  return {
    part,
    label: `Part ${part + 1}, 60 of 280 characters`,
    text: [{ text: `Text of part ${part + 1}.` }],
    media: [],
    weight: { text: '60 / 280', share: 60 / 280, state: 'fine' },
    reveal: { id: 'reveal', title: 'Go to this part', argument: String(part * 100) },
    ...more,
  };
}

const firstCard = card(0, {
  position: '1/2',
  label: 'Part 1 of 2, 122 of 280 characters',
  text: [
    {
      text: 'Grid batteries paid for themselves in 18 months at our three sites. The data, and what we got wrong: ',
    },
    { text: 'example.com/grid-batteries', entity: 'url' },
  ],
  link: {
    host: 'example.com',
    title: 'Grid batteries: eighteen months of numbers',
    source: 'solar.svg',
  },
  weight: { text: '122 / 280', share: 122 / 280, state: 'fine' },
});

const secondCard = card(1, {
  position: '2/2',
  label: 'Part 2 of 2, 294 of 280 characters',
  text: [
    {
      text: 'The surprise was not the price of the cells but the price of waiting: two of three sites sat finished for five months until the grid operator had a date for us. If you plan one, ask for that date before you order anything, put it into the contract, and have someone call every week. ',
    },
    { text: 'It paid for us.', over: true },
  ],
  media: [{ file: 'payback.png', placeholder: 'payback.png · no alt text', problem: true }],
  weight: { text: '294 / 280', share: 1, state: 'over' },
});

export function model(more: Partial<PreviewModel> = {}): PreviewModel {
  return {
    uri: 'file:///home/battery.tweet',
    version: 1,
    title: 'battery.tweet',
    author: { name: 'Max Example', handle: '@maxexample', initials: 'ME', badge: 'sandbox' },
    actions: [
      { id: 'openInX', title: 'Open in X', hint: 'Free: X asks before it posts' },
      { id: 'post', title: 'Post…', primary: true },
    ],
    interest: someInterested,
    lines: [linkedLine, altLine, overLine, priceLine],
    cards: [firstCard, secondCard],
    current: 0,
    announcement: '',
    labels,
    ...more,
  };
}

export const thread = model();

export const nobody = model({
  interest: {
    verdict: 'nobody',
    headline: 'No sign that anyone is interested',
    audiencePrefix: 'For',
    audience,
    audienceSuffix: '12 people, none of whose interests this touches',
    bar: { interested: 0, maybe: 0, label: 'Nobody of 12' },
    people: [],
    others: [],
    actions: [
      { id: 'chooseAudience', title: 'I know who would be…' },
      { id: 'openAudience', title: 'Why not Jane Doe?', argument: 'Jane Doe' },
    ],
  },
  lines: [
    {
      kind: 'warning',
      kindLabel: 'Warning',
      text: 'No link back to example.com',
      actions: [{ id: 'fix', title: 'Insert…', argument: '0 insert-link' }],
    },
    { ...priceLine, text: 'About $0.015 by API, free in X' },
  ],
  cards: [
    card(0, {
      text: [{ text: 'My train is running late again, and the croissant was soggy.' }],
      label: '60 of 280 characters',
    }),
  ],
});

export const unknown = model({
  author: { name: 'You', initials: 'Y' },
  interest: {
    verdict: 'unknown',
    headline: 'Nobody’s interests are known yet',
    audiencePrefix: 'For',
    audience: { ...audience, title: 'everyone' },
    people: [],
    others: [],
    actions: [{ id: 'openAudience', title: 'Add interests…' }],
  },
  lines: [],
  cards: [
    card(0, {
      text: [],
      label: 'Empty, 0 of 280 characters',
      weight: { text: '0 / 280', share: 0, state: 'fine' },
    }),
  ],
});

const rtl = card(0, {
  position: '1/5',
  context: 'Reply to @janedoe',
  text: [
    { text: 'مرحبا بكم في موقعنا، إليكم الأرقام: ' },
    { text: 'example.com/ar', entity: 'url' },
    { text: '\nSecond line, left to right.\n\n' },
    { text: '#بطاريات', entity: 'hashtag' },
  ],
  weight: {
    text: '262 / 280',
    share: 262 / 280,
    state: 'near',
    note: 'An older X client may count 281',
  },
});

const poll = card(1, {
  position: '2/5',
  text: [{ text: 'Which one?' }],
  poll: ['Red', 'Blue', 'A longer answer'],
});

const pictures = card(2, {
  position: '3/5',
  context: 'Quotes x.com/janedoe/status/123',
  text: [
    { text: 'Four pictures, ' },
    { text: '@janedoe', entity: 'mention' },
    { text: ' ' },
    { text: '$GRID', entity: 'cashtag' },
  ],
  media: [
    {
      file: 'a.svg',
      source: 'solar.svg',
      alt: 'Payback in months at three sites',
      placeholder: 'a.svg',
      problem: false,
    },
    { file: 'b.svg', source: 'solar.svg?b', placeholder: 'b.svg · no alt text', problem: true },
    { file: 'c.png', placeholder: 'c.png · not found', problem: true },
    {
      file: 'd.png',
      source: 'gone.png',
      alt: 'Gone',
      placeholder: 'd.png',
      broken: 'd.png · cannot be shown',
      problem: false,
    },
  ],
});

const longWords = card(3, {
  position: '4/5',
  text: [
    { text: `${'Donaudampfschifffahrtsgesellschaft'.repeat(8)} ` },
    { text: `example.com/${'path/'.repeat(40)}`, entity: 'url' },
    { text: '\u202e', invalid: true },
    { text: ' and after it', over: true },
    { text: ' #end', entity: 'hashtag', over: true },
  ],
  weight: { text: '… / 280', share: 0, state: 'counting' },
});

const linkOnly = card(4, {
  position: '5/5',
  text: [],
  link: {
    host: 'example.com',
    title: 'A title without its picture',
    description: 'What the page says of itself, in a sentence or two.',
  },
});

/** Everything that a card can hold. */
export const mixed = model({
  uri: 'file:///home/mixed.tweet',
  title: 'mixed.tweet',
  cards: [rtl, poll, pictures, longWords, linkOnly],
  lines: [overLine, { ...linkedLine, kind: 'information', text: 'The reply needs no link back' }],
  after: '12 more parts follow',
  current: 2,
});

export function longThread(parts: number, more: Partial<PreviewModel> = {}): PreviewModel {
  const cards = Array.from({ length: parts }, (_unused, part) =>
    card(part, {
      position: `${part + 1}/${parts}`,
      text: [
        {
          text: `Part ${part + 1}. Grid batteries paid for themselves in 18 months at our three sites, and the numbers are at `,
        },
        { text: 'example.com/grid-batteries', entity: 'url' },
        { text: ' for whoever wants to check them ' },
        { text: '#energy', entity: 'hashtag' },
      ],
    }),
  );
  return model({ uri: 'file:///home/long.tweet', title: 'long.tweet', cards, ...more });
}
