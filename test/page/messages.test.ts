import assert from 'node:assert/strict';
import type { PreviewModel } from '../../src/core/preview/model.ts';
import { bundle, usePanel } from './harness.ts';
import { labels, longThread, mixed, model, thread } from './models.ts';

describe('messages to the page', () => {
  const open = usePanel();

  it('are answered by a painted model, after the page has said that it is ready', async () => {
    const panel = await open();
    await panel.show(thread);
    assert.deepEqual(await panel.sent(), [
      { type: 'ready' },
      { type: 'painted', uri: thread.uri, version: 1 },
    ]);
  });

  it('show no version older than the one on the screen', async () => {
    const panel = await open();
    await panel.show(model({ version: 7 }));
    await panel.send({ type: 'show', model: model({ version: 6, title: 'older' }) });
    assert.equal(await panel.page.title(), 'battery.tweet');
  });

  it('show the same version again, for what is not in the document has changed', async () => {
    const panel = await open();
    await panel.show(model({ version: 7 }));
    await panel.show(model({ version: 7, title: 'again' }));
    assert.equal(await panel.page.title(), 'again');
  });

  it('show any version of another file', async () => {
    const panel = await open();
    await panel.show(model({ version: 7 }));
    await panel.show(model({ version: 1, uri: 'file:///home/other.tweet', title: 'other.tweet' }));
    assert.equal(await panel.page.title(), 'other.tweet');
  });

  it('that are of no known kind are ignored', async () => {
    const panel = await open();
    await panel.show(thread);
    const before = await panel.page.content();
    await panel.send(
      null,
      'show',
      { type: 'hide' },
      { type: 'show' },
      { type: 'show', model: { uri: thread.uri, version: 9, cards: [] } },
      { type: 'current', uri: thread.uri, version: 1, card: 'first' },
      { type: 'failed', id: 1 },
    );
    assert.equal(await panel.page.content(), before);
  });

  it('say that there is nothing to show', async () => {
    const panel = await open();
    await panel.show(thread);
    await panel.send({ type: 'nothing', text: 'Open a .tweet file to see it here.' });
    assert.equal((await panel.page.locator('body').innerText()).trim(), 'Open a .tweet file to see it here.');
  });

  it('move the mark with the cursor, in the file and version that are shown', async () => {
    const panel = await open();
    await panel.show(thread);
    const marked = () => panel.page.locator('.card[aria-current=true] article').getAttribute('aria-label');
    assert.equal(await marked(), 'Part 1 of 2, 122 of 280 characters');
    await panel.send({ type: 'current', uri: thread.uri, version: 1, card: 1 });
    assert.equal(await marked(), 'Part 2 of 2, 294 of 280 characters');
    await panel.send({ type: 'current', uri: thread.uri, version: 2, card: 0 });
    await panel.send({ type: 'current', uri: 'file:///home/other.tweet', version: 1, card: 0 });
    assert.equal(await marked(), 'Part 2 of 2, 294 of 280 characters');
  });

  it('leave a card alone that did not change', async () => {
    const panel = await open();
    const before = longThread(25);
    await panel.show(before);
    await panel.page.evaluate(() => {
      const observer = new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          element?.closest('.card')?.setAttribute('data-touched', '');
        }
      });
      observer.observe(document.body, {
        childList: true,
        characterData: true,
        attributes: true,
        subtree: true,
        attributeFilter: ['class', 'aria-label', 'aria-current', 'stroke-dasharray'],
      });
    });
    await panel.show(typedInto(before, 3));
    const touched = await panel.page.locator('.card[data-touched] .position').allInnerTexts();
    assert.deepEqual(touched, ['· 4/25']);
    await panel.page.locator('.card .byline').nth(20).click();
    assert.equal((await panel.acts())[0]?.argument, '2001');
  });
});

/** A keystroke: one part's text grows, and the offsets of the parts after it move. */
function typedInto(before: PreviewModel, typed: number): PreviewModel {
  const cards = before.cards.map((old) => ({
    ...old,
    ...(old.part === typed ? { text: [{ text: 'Typed.' }] } : {}),
    reveal: { ...old.reveal, argument: String(old.part * 100 + (old.part > typed ? 1 : 0)) },
  }));
  return { ...before, version: before.version + 1, cards };
}

describe('messages from the page', () => {
  const open = usePanel();

  it('say which button was pressed, in which version of which file', async () => {
    const panel = await open();
    await panel.show(thread);
    await panel.page.getByRole('button', { name: 'Split' }).click();
    await panel.page.getByRole('button', { name: 'Post…' }).click();
    const { uri } = thread;
    assert.deepEqual(await panel.acts(), [
      { type: 'act', id: 1, uri, version: 1, action: 'fix', argument: '1 split' },
      { type: 'act', id: 2, uri, version: 1, action: 'post' },
    ]);
  });

  it('name the newest version, though the button looks the same', async () => {
    const panel = await open();
    await panel.show(thread);
    await panel.show(model({ version: 2 }));
    await panel.page.getByRole('button', { name: 'Post…' }).click();
    assert.equal((await panel.acts())[0]?.version, 2);
  });

  it('reveal the part whose card was clicked', async () => {
    const panel = await open();
    await panel.show(thread);
    await panel.page.locator('.card').nth(1).locator('.text').click();
    assert.deepEqual(
      (await panel.acts()).map(({ action, argument }) => [action, argument]),
      [['reveal', '100']],
    );
  });

  it('reveal nothing where text was selected', async () => {
    const panel = await open();
    await panel.show(thread);
    const text = panel.page.locator('.card').nth(1).locator('.text');
    await text.scrollIntoViewIfNeeded();
    const { x, y } = (await text.boundingBox())!;
    await panel.page.mouse.move(x + 5, y + 10);
    await panel.page.mouse.down();
    await panel.page.mouse.move(x + 150, y + 10);
    await panel.page.mouse.up();
    assert.notEqual(await panel.page.evaluate(() => getSelection()?.toString()), '');
    assert.deepEqual(await panel.acts(), []);
  });
});

describe('a failure', () => {
  const open = usePanel();

  it('is said beside the button that was pressed', async () => {
    const panel = await open();
    await panel.show(thread);
    await panel.page.getByRole('button', { name: 'Split' }).click();
    await panel.send({ type: 'failed', id: 1, message: 'The file has changed meanwhile.' });
    const alert = panel.page.getByRole('region', { name: 'To mend' }).getByRole('alert');
    assert.equal((await alert.innerText()).trim(), 'The file has changed meanwhile.');
  });

  it('of a part is said in its card', async () => {
    const panel = await open();
    await panel.show(thread);
    await panel.page.locator('.byline').nth(1).click();
    await panel.send({ type: 'failed', id: 1, message: 'The file is closed.' });
    assert.equal(await panel.page.locator('.card').nth(1).getByRole('alert').count(), 1);
  });

  it('of a request that the page no longer knows is said at the top', async () => {
    const panel = await open();
    await panel.show(thread);
    await panel.send({ type: 'failed', id: 99, message: 'Something went wrong.' });
    assert.equal(await panel.page.getByRole('banner').getByRole('alert').count(), 1);
  });

  it('goes when it is dismissed, and the focus returns to the button', async () => {
    const panel = await open();
    await panel.show(thread);
    await panel.page.getByRole('button', { name: 'Split' }).press('Enter');
    await panel.send({ type: 'failed', id: 1, message: 'No.' });
    await panel.page.getByRole('button', { name: labels.dismiss! }).press('Enter');
    assert.equal(await panel.page.getByRole('alert').count(), 0);
    assert.equal(await panel.page.evaluate(() => document.activeElement?.textContent.trim()), 'Split');
  });

  it('goes when a button of its region is pressed again', async () => {
    const panel = await open();
    await panel.show(thread);
    await panel.page.getByRole('button', { name: 'Split' }).click();
    await panel.send({ type: 'failed', id: 1, message: 'No.' });
    await panel.page.getByRole('button', { name: 'Add…' }).click();
    assert.equal(await panel.page.getByRole('alert').count(), 0);
  });

  it('stays while the user types on, and goes with its file', async () => {
    const panel = await open();
    await panel.show(thread);
    await panel.send({ type: 'failed', id: 1, message: 'No.' });
    await panel.show(model({ version: 2 }));
    assert.equal(await panel.page.getByRole('alert').count(), 1);
    await panel.show(mixed);
    assert.equal(await panel.page.getByRole('alert').count(), 0);
  });
});

describe('the script of the page', () => {
  it('stays under 40 kB', async () => {
    assert.ok((await bundle()).length < 40_000);
  });

  it('holds no way to run text as code or markup from a model', async () => {
    assert.doesNotMatch(await bundle(), /\beval\(|new Function|unsafeHTML|document\.write/);
  });
});
