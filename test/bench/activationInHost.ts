import { writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';

/**
 * Runs inside the extension host: how long each extension takes to load and activate, in ms, into a file. The empty one
 * first: it pays for what the host does at its first activation, and then, once more, tells what an activation costs.
 */
export async function run(): Promise<void> {
  const times: Record<string, number> = {};
  const ours = 'tweet-composer.tweet-composer';
  for (const id of ['bench.warm-up', 'bench.empty', ours, 'vscode.markdown-language-features']) {
    const extension = vscode.extensions.getExtension(id);
    if (!extension) throw new Error(`${id} is not here.`);
    if (extension.isActive) throw new Error(`${id} is active already.`);
    const start = performance.now();
    await extension.activate();
    times[id] = performance.now() - start;
  }
  await writeFile(process.env['TWEET_BENCH_REPORT'] ?? '', JSON.stringify(times));
}
