import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Panel } from './harness.ts';
import { usePanel } from './harness.ts';
import { mixed, nobody, thread, unknown } from './models.ts';
import { darkModern, themes } from './themes.ts';

declare global {
  interface Window {
    axe: { run(): Promise<AxeResults> };
  }
}

describe('the page in axe-core', function () {
  this.timeout(60_000);
  const open = usePanel();
  let axe: string;
  before(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });

  /** "rule: what it hit", one a line; empty where all is well. */
  async function violations(panel: Panel): Promise<string> {
    await panel.page.evaluate(axe);
    const { violations: found, passes } = await panel.page.evaluate(() => window.axe.run());
    assert.ok(passes.length > 10, 'axe looked at the page');
    return found
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
      )
      .join('\n');
  }

  for (const theme of themes) {
    for (const width of [300, 480, 800]) {
      it(`finds nothing in ${theme.name}, ${width} px wide, with all that a card can hold`, async () => {
        const panel = await open({ theme, width, context: { reducedMotion: 'reduce' } });
        await panel.show(mixed);
        await panel.page.click('[aria-controls=others]');
        await panel.page.click('.fixes button');
        await panel.send({ type: 'failed', id: 1, message: 'The file has changed meanwhile.' });
        assert.equal(await violations(panel), '');
      });
    }
  }

  for (const [name, model] of Object.entries({ thread, nobody, unknown })) {
    it(`finds nothing in the model "${name}"`, async () => {
      const panel = await open({ context: { reducedMotion: 'reduce' } });
      await panel.show(model);
      assert.equal(await violations(panel), '');
    });
  }

  it('finds nothing where there is no tweet file', async () => {
    const panel = await open();
    await panel.send({ type: 'nothing', text: 'Open a .tweet file to see it here.' });
    assert.equal(await violations(panel), '');
  });

  it('would find text that is hard to read', async () => {
    const faint = { ...darkModern, variables: { ...darkModern.variables, foreground: '#333333' } };
    const panel = await open({ theme: faint });
    await panel.show(thread);
    assert.match(await violations(panel), /^color-contrast:/m);
  });
});

describe('the page to a screen reader', () => {
  const open = usePanel();

  it('is the answer first, then what to mend, then the thread', async () => {
    const panel = await open();
    await panel.show(thread);
    const tree = await panel.page.locator('body').ariaSnapshot();
    const landmarks = ['banner', 'main', 'Is anyone interested', 'To mend', 'As readers will see it'];
    const places = landmarks.map((name) => tree.indexOf(name));
    assert.ok(!places.includes(-1), tree);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('has the answer as its heading and one heading for each part', async () => {
    const panel = await open();
    await panel.show(thread);
    assert.deepEqual(await panel.page.getByRole('heading', { level: 1 }).allInnerTexts(), [
      '3 of 12 would be interested',
    ]);
    assert.equal(await panel.page.getByRole('heading', { level: 2 }).count(), 2);
    assert.equal(
      await panel.page.getByRole('article', { name: 'Part 2 of 2, 294 of 280 characters' }).count(),
      1,
    );
  });

  it('says the kind of each finding and where the limit is passed', async () => {
    const panel = await open();
    await panel.show(thread);
    const findings = panel.page.getByRole('region', { name: 'To mend' }).getByRole('listitem');
    assert.match((await findings.nth(2).textContent()) ?? '', /Error\s+Part 2 is 14 over the limit/);
    assert.equal(await panel.page.locator('mark.over').textContent(), 'over the limit: It paid for us.');
  });

  it('hears an announcement only when it has changed', async () => {
    const panel = await open();
    await panel.show({ ...thread, announcement: '20 left' });
    const status = panel.page.getByRole('status');
    assert.equal(await status.textContent(), '20 left');
    await panel.page.evaluate(() => {
      const watched = document.querySelector('[role=status]')!;
      const observer = new MutationObserver((changes) => {
        document.title = `${changes.length} changes`;
      });
      observer.observe(watched, { childList: true, characterData: true, subtree: true });
    });
    await panel.send({
      type: 'show',
      model: { ...thread, version: 2, title: '0 changes', announcement: '20 left' },
    });
    await panel.settle();
    assert.equal(await panel.page.title(), '0 changes');
    await panel.send({
      type: 'show',
      model: { ...thread, version: 3, title: 'x', announcement: 'Over the limit' },
    });
    await panel.settle();
    assert.equal(await status.textContent(), 'Over the limit');
    assert.match(await panel.page.title(), /^[1-9]\d* changes$/);
  });
});
