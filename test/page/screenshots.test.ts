import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../tools/paths.ts';
import { usePanel } from './harness.ts';
import { mixed, nobody, thread, unknown } from './models.ts';
import { themes } from './themes.ts';

const folder = join(root, 'out/screenshots');
const shown = { thread, nobody, unknown, mixed };

describe('the page, to look at', () => {
  const open = usePanel();
  before(() => mkdir(folder, { recursive: true }));

  for (const theme of themes) {
    for (const [name, model] of Object.entries(shown)) {
      it(`${name} in ${theme.name}`, async () => {
        const panel = await open({ theme, width: 440, context: { deviceScaleFactor: 2 } });
        await panel.show(model);
        await panel.page.evaluate(() => {
          scrollTo(0, 0);
        });
        await panel.page.screenshot({ path: join(folder, `${name}-${theme.name}.png`), fullPage: true });
        assert.deepEqual(await panel.violations(), []);
      });
    }
  }
});
