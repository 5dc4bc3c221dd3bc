import assert from 'node:assert/strict';
import type { Panel } from './harness.ts';
import { usePanel } from './harness.ts';
import { altLine, linkedLine, model, nobody, overLine, thread } from './models.ts';
import { themes } from './themes.ts';

const inReadingOrder = [
  'Open in X',
  'Post…',
  'execs',
  '2 maybe · 7 no sign of interest',
  'The image in part 2 has no alt text',
  'Add…',
  'Part 2 is 14 over the limit',
  'Split',
  'Max Example @maxexample · 1/2',
  'Max Example @maxexample · 2/2',
];

describe('the page by keyboard', () => {
  const open = usePanel();

  const focused = (panel: Panel) =>
    panel.page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());

  async function walk(panel: Panel, steps: number): Promise<string[]> {
    const names: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      await panel.page.keyboard.press('Tab');
      names.push(await focused(panel));
    }
    return names;
  }

  it('is walked in the order in which it is read', async () => {
    const panel = await open();
    await panel.show(thread);
    assert.deepEqual(await walk(panel, inReadingOrder.length), inReadingOrder);
  });

  for (const theme of themes) {
    it(`shows where the focus is in ${theme.name}`, async () => {
      const panel = await open({ theme });
      await panel.show(thread);
      for (const name of inReadingOrder) {
        await panel.page.keyboard.press('Tab');
        const outline = await panel.page.evaluate(() => {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement!);
          return `${outlineWidth} ${outlineStyle} ${outlineColor}`;
        });
        assert.match(outline, /^1px solid rgb/, name);
        assert.doesNotMatch(outline, /rgba\(.*, 0\)$/, name);
      }
    });
  }

  it('presses every button with Enter', async () => {
    const panel = await open();
    await panel.show(thread);
    for (const name of inReadingOrder) {
      await panel.page.keyboard.press('Tab');
      assert.equal(await focused(panel), name);
      await panel.page.keyboard.press('Enter');
    }
    const acts = (await panel.acts()).map(({ action, argument }) => `${action} ${argument ?? ''}`.trim());
    assert.deepEqual(acts, [
      'openInX',
      'post',
      'chooseAudience',
      'reveal 210',
      'fix 0 add-alt',
      'reveal 480',
      'fix 1 split',
      'reveal 0',
      'reveal 100',
    ]);
  });

  it('keeps the focus in its region where a fix takes the pressed button away', async () => {
    const panel = await open();
    await panel.show(thread);
    await panel.page.getByRole('button', { name: 'Split' }).focus();
    await panel.show(model({ version: 2, lines: [linkedLine, altLine] }));
    assert.equal(
      await panel.page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
      'To mend',
    );
  });

  it('never hands the focus of a fix that is gone to another fix', async () => {
    const panel = await open();
    await panel.show(thread);
    await panel.page.getByRole('button', { name: 'Add…' }).focus();
    await panel.show(model({ version: 2, lines: [linkedLine, overLine] }));
    await panel.page.keyboard.press('Enter');
    assert.deepEqual(await panel.acts(), []);
  });

  it('keeps the focus on a button that stays', async () => {
    const panel = await open();
    await panel.show(thread);
    await panel.page.getByRole('button', { name: 'Split' }).focus();
    await panel.show(model({ version: 2, lines: [overLine] }));
    assert.equal(await focused(panel), 'Split');
  });

  it('offers what to do next where nobody is interested', async () => {
    const panel = await open();
    await panel.show(nobody);
    await panel.page.getByRole('button', { name: 'Why not Jane Doe?' }).press('Space');
    const acts = (await panel.acts()).map(({ action, argument }) => [action, argument]);
    assert.deepEqual(acts, [['openAudience', 'Jane Doe']]);
  });
});
