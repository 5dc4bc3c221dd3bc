import assert from 'node:assert/strict';
import { usePanel } from './harness.ts';
import { card, labels, longThread, mixed, model, nobody, thread, unknown } from './models.ts';

const hostile =
  '<img src=x onerror="document.title=1"><script>document.title=2</script>javascript:alert(1) &amp; ${x}';

describe('text on the page', () => {
  const open = usePanel();

  it('stays text, whatever it holds', async () => {
    const action = { id: 'x', title: hostile, hint: hostile };
    const panel = await open();
    await panel.show(
      model({
        title: hostile,
        author: { name: hostile, handle: hostile, initials: '<b>', badge: hostile },
        actions: [action],
        interest: {
          ...thread.interest,
          headline: hostile,
          audience: action,
          actions: [action],
          othersTitle: hostile,
        },
        lines: [{ kind: 'error', kindLabel: hostile, text: hostile, actions: [action], reveal: action }],
        cards: [
          card(0, {
            label: hostile,
            context: hostile,
            text: [
              { text: hostile },
              { text: hostile, entity: 'url' },
              { text: hostile, over: true, invalid: true },
            ],
            poll: [hostile],
            media: [
              {
                file: hostile,
                placeholder: hostile,
                source: 'javascript:alert(1)',
                alt: hostile,
                problem: true,
              },
            ],
            link: { host: hostile, title: hostile, description: hostile },
          }),
        ],
        announcement: hostile,
        labels: { ...labels, interest: hostile, findings: hostile, thread: hostile },
      }),
    );
    assert.equal(await panel.page.title(), hostile);
    assert.equal(await panel.page.locator('h1').textContent(), hostile);
    assert.equal(await panel.page.locator('body b, .page script, .text img').count(), 0);
    assert.deepEqual(
      await panel.violations().then((all) => all.filter((one) => !one.startsWith('img-src'))),
      [],
    );
  });

  it('keeps its line breaks and spaces, and nothing is added', async () => {
    const text = '  Two spaces,\n\n  a blank line\tand a tab. ';
    const panel = await open();
    await panel.show(model({ cards: [card(0, { text: [{ text }, { text: 'x.example', entity: 'url' }] })] }));
    assert.equal(await panel.page.locator('.text').textContent(), `${text}x.example`);
    assert.equal(
      await panel.page.locator('.text').evaluate((element) => getComputedStyle(element).whiteSpace),
      'pre-wrap',
    );
  });

  it('runs from the right where it is written so, line by line', async () => {
    const panel = await open();
    await panel.show(mixed);
    const [arabic, second] = await panel.page
      .locator('.text')
      .first()
      .evaluate((paragraph) =>
        ['مرحبا', 'Second'].map((word) => {
          const holder = [...paragraph.childNodes].find((node) => node.textContent?.includes(word))!;
          const start = holder.textContent!.indexOf(word);
          const range = document.createRange();
          range.setStart(holder, start);
          range.setEnd(holder, start + word.length);
          const box = range.getBoundingClientRect();
          const all = paragraph.getBoundingClientRect();
          return { fromLeft: Math.round(box.left - all.left), fromRight: Math.round(all.right - box.right) };
        }),
      );
    assert.equal(arabic?.fromRight, 0, 'the Arabic line starts at the right edge');
    assert.equal(second?.fromLeft, 0, 'the English line starts at the left edge');
  });

  it('over the limit is underlined and tinted, not told by colour alone', async () => {
    const panel = await open();
    await panel.show(thread);
    const style = await panel.page.locator('mark.over').evaluate((mark) => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(mark);
      return { textDecorationLine, tinted: backgroundColor !== 'rgba(0, 0, 0, 0)' };
    });
    assert.deepEqual(style, { textDecorationLine: 'underline', tinted: true });
  });

  it('that cannot be posted stands in a box that can be seen', async () => {
    const panel = await open();
    await panel.show(mixed);
    const box = (await panel.page.locator('.invalid').boundingBox())!;
    assert.ok(box.width >= 6 && box.height >= 12, JSON.stringify(box));
  });

  it('is the model’s: the page says nothing of its own', async () => {
    const panel = await open();
    for (const shown of [thread, nobody, unknown, mixed]) {
      await panel.show(shown);
      const words = await panel.page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          if (walker.currentNode.parentElement?.closest('script') === null)
            found.push(walker.currentNode.textContent ?? '');
        }
        const named = document.querySelectorAll('[aria-label], [title], [alt]');
        for (const element of named) {
          for (const name of ['aria-label', 'title', 'alt']) found.push(element.getAttribute(name) ?? '');
        }
        return found.map((text) => text.trim());
      });
      const known = JSON.stringify(shown);
      const foreign = words.filter(
        (text) => !['', '·'].includes(text) && !known.includes(JSON.stringify(text).slice(1, -1)),
      );
      assert.deepEqual(foreign, []);
    }
  });
});

describe('a card', () => {
  const open = usePanel();

  it('shows a placeholder where a picture does not load', async () => {
    const panel = await open();
    await panel.show(mixed);
    await panel.page.getByText('d.png · cannot be shown').waitFor();
    assert.equal(await panel.page.locator('img[src="gone.png"]').count(), 0);
  });

  it('names each picture by its alt text, and shows that text', async () => {
    const panel = await open();
    await panel.show(mixed);
    assert.equal(await panel.page.getByRole('img', { name: 'Payback in months at three sites' }).count(), 1);
    assert.equal(await panel.page.locator('.alt').first().isVisible(), true);
  });

  it('says which picture has no alt text, inside a dashed edge', async () => {
    const panel = await open();
    await panel.show(thread);
    const placeholder = panel.page.getByText('payback.png · no alt text').locator('..');
    assert.equal(await placeholder.evaluate((element) => getComputedStyle(element).borderStyle), 'dashed');
  });

  it('fills its ring by the share of the limit that is used', async () => {
    const panel = await open();
    await panel.show(thread);
    const fills = await panel.page
      .locator('.ring .fill')
      .evaluateAll((all) => all.map((fill) => fill.getAttribute('stroke-dasharray')));
    assert.deepEqual(fills, [`${(122 / 280) * 100} 100`, '100 100']);
  });
});

describe('the layout', () => {
  const open = usePanel();

  for (const width of [300, 480, 800]) {
    it(`never scrolls sideways, ${width} px wide`, async () => {
      const panel = await open({ width });
      for (const shown of [thread, nobody, unknown, mixed, longThread(30)]) {
        await panel.show(shown);
        const overflow = await panel.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(overflow, 0);
      }
    });
  }

  it('breaks words that are wider than the panel', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4);
    const panel = await open({ width: 300 });
    await panel.show(
      model({
        author: { name: long, handle: `@${long}`, initials: 'D', badge: long },
        actions: [{ id: 'x', title: long, primary: true }],
        interest: {
          ...thread.interest,
          headline: long,
          audience: { id: 'x', title: long },
          othersTitle: long,
        },
        lines: [{ kind: 'error', kindLabel: 'Error', text: long, actions: [{ id: 'x', title: long }] }],
        cards: [card(0, { poll: [long], link: { host: long, title: long }, context: long, position: '1/2' })],
      }),
    );
    const overflow = await panel.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0);
  });
});
