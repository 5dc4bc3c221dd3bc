import assert from 'node:assert/strict';
import type { Panel } from './harness.ts';
import { usePanel } from './harness.ts';
import { longThread, model, thread } from './models.ts';

const long = longThread(30);
const still = { reducedMotion: 'reduce' } as const;

describe('what the page remembers', () => {
  const open = usePanel();
  const scrollY = (panel: Panel) => panel.page.evaluate(() => Math.round(window.scrollY));
  const expanded = (panel: Panel) =>
    panel.page.locator('[aria-controls=others]').getAttribute('aria-expanded');

  it('is the file, how far it was scrolled, and whether the others were shown', async () => {
    const panel = await open();
    await panel.show(long);
    await panel.page.locator('[aria-controls=others]').click();
    await panel.page.evaluate(() => {
      scrollTo(0, 777);
    });
    await panel.settle();
    assert.deepEqual(await panel.state(), { uri: long.uri, scroll: 777, othersOpen: true });
  });

  it('is restored when the page is loaded again', async () => {
    const panel = await open({ context: still });
    await panel.show(long);
    await panel.page.locator('[aria-controls=others]').click();
    await panel.page.evaluate(() => {
      scrollTo(0, 777);
    });
    await panel.settle();
    await panel.page.reload();
    await panel.show({ ...long, current: 25 });
    assert.equal(await scrollY(panel), 777);
    assert.equal(await expanded(panel), 'true');
  });

  it('is not another file’s', async () => {
    const panel = await open({ state: { uri: long.uri, scroll: 777, othersOpen: true } });
    await panel.show(longThread(30, { uri: 'file:///home/second.tweet' }));
    assert.equal(await scrollY(panel), 0);
    assert.equal(await expanded(panel), 'false');
  });

  it('is left alone where it cannot be read', async () => {
    const panel = await open({ state: { uri: 5 } as never });
    await panel.show(thread);
    assert.equal(await expanded(panel), 'false');
  });
});

describe('the others', () => {
  const open = usePanel();

  it('are shown and hidden by their button', async () => {
    const panel = await open();
    await panel.show(thread);
    const button = panel.page.getByRole('button', { name: '2 maybe · 7 no sign of interest' });
    assert.equal(await panel.page.getByText('Li Wei').count(), 0);
    await button.click();
    assert.equal(await button.getAttribute('aria-expanded'), 'true');
    assert.equal(await panel.page.getByText('Li Wei').isVisible(), true);
    await button.click();
    assert.equal(await button.getAttribute('aria-expanded'), 'false');
    assert.equal(await panel.page.getByText('Li Wei').count(), 0);
  });

  it('stay shown while the user types', async () => {
    const panel = await open();
    await panel.show(thread);
    await panel.page.locator('[aria-controls=others]').click();
    await panel.show(model({ version: 2 }));
    assert.equal(await panel.page.getByText('Li Wei').isVisible(), true);
  });
});

describe('the cursor', () => {
  const open = usePanel();
  const position = (panel: Panel) => panel.page.evaluate(() => Math.round(window.scrollY));
  const isOnScreen = (panel: Panel) =>
    panel.page.evaluate(() => {
      const { top, bottom } = document.querySelector('.card[aria-current]')!.getBoundingClientRect();
      return top >= -1 && bottom <= innerHeight + 1;
    });

  it('brings its card into view', async () => {
    const panel = await open({ height: 500, context: still });
    await panel.show(long);
    await panel.send({ type: 'current', uri: long.uri, version: 1, card: 20 });
    assert.equal(await isOnScreen(panel), true);
  });

  it('moves nothing where its card can be seen', async () => {
    const panel = await open({ height: 500, context: still });
    await panel.show(long);
    await panel.send({ type: 'current', uri: long.uri, version: 1, card: 20 });
    const before = await position(panel);
    await panel.send({ type: 'current', uri: long.uri, version: 1, card: 19 });
    assert.equal(await isOnScreen(panel), true);
    assert.equal(await position(panel), before);
  });

  it('does not pull the page back while the user reads elsewhere and types on', async () => {
    const panel = await open({ height: 500, context: still });
    await panel.show({ ...long, current: 20 });
    await panel.page.evaluate(() => {
      scrollTo(0, 0);
    });
    await panel.show({ ...long, version: 2, current: 20 });
    assert.equal(await position(panel), 0);
  });

  it('in the first part leaves the answer on the screen when a file is opened', async () => {
    const panel = await open({ height: 300, context: still });
    await panel.show(long);
    assert.equal(await position(panel), 0);
  });

  it('in a later part is shown when a file is opened', async () => {
    const panel = await open({ height: 500 });
    await panel.show({ ...long, current: 20 });
    assert.equal(await isOnScreen(panel), true);
  });

  it('glides only where motion is welcome', async () => {
    const calm = await open({ height: 500, context: still });
    const lively = await open({ height: 500, context: { reducedMotion: 'no-preference' } });
    const jumps: boolean[] = [];
    for (const panel of [calm, lively]) {
      await panel.show(long);
      jumps.push(await arrivesAtOnce(panel));
    }
    assert.deepEqual(jumps, [true, false]);
  });

  it('jumps where VS Code’s own setting asks for less motion', async () => {
    const panel = await open({ height: 500, context: { reducedMotion: 'no-preference' } });
    await panel.show(long);
    await panel.page.evaluate(() => {
      document.body.classList.add('vscode-reduce-motion');
    });
    assert.equal(await arrivesAtOnce(panel), true);
    const { transitionDuration } = await panel.page.evaluate(() =>
      getComputedStyle(document.querySelector('.ring .fill')!),
    );
    assert.equal(transitionDuration, '0s');
  });

  /** Whether the message alone, before any frame, has moved the page to its card. */
  function arrivesAtOnce(panel: Panel): Promise<boolean> {
    return panel.page.evaluate((uri) => {
      dispatchEvent(new MessageEvent('message', { data: { type: 'current', uri, version: 1, card: 20 } }));
      return document.querySelector('.card[aria-current]')!.getBoundingClientRect().bottom <= innerHeight + 1;
    }, long.uri);
  }
});
