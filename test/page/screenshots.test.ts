import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../tools/paths.ts';
import { usePanel } from './harness.ts';
import { mixed, nobody, thread, unknown } from './models.ts';
import { darkModern, themes } from './themes.ts';

const folder = join(root, 'out/screenshots');
const shown = { thread, nobody, unknown, mixed };

/** Pictures for people to look at; what a program can judge of them, the other tests do. */
describe('pictures of the page', function () {
  this.timeout(60_000);
  const open = usePanel();
  before(() => mkdir(folder, { recursive: true }));

  const wide = themes.filter(({ name }) => !name.endsWith('2026')).map((theme) => ({ theme, width: 440 }));
  for (const { theme, width } of [
    ...wide,
    { theme: darkModern, width: 300 },
    { theme: darkModern, width: 800 },
  ]) {
    it(`are taken in ${theme.name}, ${width} px wide, without breaking the content policy`, async () => {
      const panel = await open({ theme, width, height: 300, context: { deviceScaleFactor: 2 } });
      for (const [name, model] of Object.entries(shown)) {
        await panel.show(model);
        await panel.page.evaluate(() =>
          Promise.all([...document.images].map((image) => image.decode().catch(() => image))),
        );
        await panel.page.screenshot({
          path: join(folder, `${name}-${theme.name}-${width}.png`),
          fullPage: true,
        });
      }
      await panel.show(thread);
      await panel.page.click('[aria-controls=others]');
      await panel.page.click('.fixes button');
      await panel.send({ type: 'failed', id: 1, message: 'The file has changed meanwhile. Try again.' });
      await panel.page.getByRole('button', { name: 'Dismiss' }).focus();
      await panel.page.screenshot({
        path: join(folder, `pressed-${theme.name}-${width}.png`),
        fullPage: true,
      });
      assert.deepEqual(await panel.violations(), []);
    });
  }
});
