import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { startServer } from '../host/server.ts';
import { extensionId, openWorkbench, type Workbench } from '../host/workbench.ts';
import { launchBrowser } from '../tools/browser.ts';
import { root } from '../tools/paths.ts';
import { temporaryFolder } from '../tools/processes.ts';
import { median, percentile, type Report } from './report.ts';

const keystrokes = 40;
const parts = 25;
const people = 1000;
/** Where keys are typed: nothing else in the text looks like it. */
const marker = 'MARK';

/**
 * In a real VS Code: from a key to the painted panel, against VS Code's own Markdown preview of the same text. Both are
 * measured from the browser's own time stamp of the key to the frame after the text is in the preview's document.
 */
export async function benchKeystroke(): Promise<Report> {
  const folder = await temporaryFolder('bench');
  const server = await startServer({ settings: { 'tweet.site': ['example.com'] } });
  const browser = await launchBrowser();
  try {
    await writeWorkspace(folder.path);
    const url = server.url({ folder: folder.path, extensionDevelopmentPath: root });
    const ours = await measure(
      await openWorkbench(browser, url),
      'thread.tweet',
      'Tweet: Preview',
      extensionId,
    );
    const markdown = 'Markdown: Open Preview to the Side';
    const theirs = await measure(
      await openWorkbench(browser, url),
      'thread.md',
      markdown,
      'vscode.markdown-language-features',
    );
    return report(ours, theirs);
  } finally {
    await browser.close();
    await server.stop();
    await folder.remove();
  }
}

function report(ours: readonly number[], theirs: readonly number[]): Report {
  const ratio = median(theirs) / median(ours);
  const late = percentile(ours, 95);
  return {
    rows: [
      {
        name: `key to painted preview, ${parts} parts, ${people} people (median)`,
        ours: `${median(ours).toFixed(0)} ms`,
        theirs: `${median(theirs).toFixed(0)} ms (Markdown preview)`,
        ratio: `${ratio.toFixed(1)} × sooner (bound 3)`,
      },
      {
        name: 'the same, 95th percentile',
        ours: `${late.toFixed(0)} ms`,
        theirs: `${percentile(theirs, 95).toFixed(0)} ms`,
        ratio: 'bound 100 ms',
      },
    ],
    failures: [
      ...(ratio >= 3
        ? []
        : [`the panel is painted only ${ratio.toFixed(1)} times sooner than the Markdown preview`]),
      ...(late <= 100 ? [] : [`95th percentile from key to painted panel is ${late.toFixed(0)} ms`]),
    ],
  };
}

async function measure(
  workbench: Workbench,
  file: string,
  command: string,
  extension: string,
): Promise<number[]> {
  const { page } = workbench;
  await workbench.openFile(file);
  await workbench.runCommand(command);
  const frame = await workbench.webview(extension);
  await frame.getByText(marker).first().waitFor();
  await workbench.focusEditor(0);
  await workbench.goTo(markerLine, marker.length + 1);
  await noteKeys(page);
  const times: number[] = [];
  for (let typed = 1; typed <= keystrokes; typed += 1) {
    const painted = whenPainted(frame, `${marker}${'x'.repeat(typed)}`);
    await page.waitForTimeout(600); // longer than any delay with which a preview waits for more keys
    await page.keyboard.press('x');
    times.push((await painted) - (await lastKey(page)));
  }
  await workbench.close();
  // The first ones warm up both.
  return times.slice(5);
}

async function noteKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener(
      'keydown',
      (event) => {
        document.body.dataset['lastKey'] = String(performance.timeOrigin + event.timeStamp);
      },
      true,
    );
  });
}

async function lastKey(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.body.dataset['lastKey']));
}

/** When the frame after the text came into the preview is drawn, in ms since the epoch. Asked for before the key. */
function whenPainted(frame: Frame, text: string): Promise<number> {
  return frame.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        // Functions without names: the transpiler would wrap named ones in a helper that the page does not have.
        new MutationObserver((_, observer) => {
          if (!document.body.textContent.includes(wanted)) return;
          observer.disconnect();
          requestAnimationFrame(() =>
            setTimeout(() => {
              resolve(performance.timeOrigin + performance.now());
            }),
          );
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    text,
  );
}

const filler =
  'Two of our three sites sat finished for five months until the grid operator had a date for us, so ask for that date early. ';
const markerPart = 5;
const markerLine = markerPart * 4 + 3;

async function writeWorkspace(folder: string): Promise<void> {
  const text = Array.from({ length: parts }, (_, index) => {
    const end = index === markerPart ? marker : `See example.com/${index} for more. #grid @janedoe`;
    return `${filler}\n\n${end}`;
  }).join('\n---\n');
  const topics = [
    'grid energy',
    'battery storage',
    'compilers',
    'opera',
    'return on investment',
    'hiring',
    'wind power',
    'tax law',
  ];
  const persons = Array.from({ length: people }, (_, index) => ({
    name: `Person ${index}`,
    handle: `@person${index}`,
    groups: [`group ${index % 7}`],
    usesX: 'often',
    interests: [0, 1, 2, 3, 4].map((n) => `${topics[(index + n) % topics.length]} ${index % 97}`),
  }));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'thread.tweet'), text);
  await writeFile(join(folder, 'thread.md'), text);
  await writeFile(join(folder, 'audience.json'), JSON.stringify({ people: persons }));
}
