/** Installs what the browser-driven and in-host tests need, where it is missing, and says what they will use. */
import { ensureBrowser } from '../tools/browser.ts';
import { ensureHost } from './install.ts';
import { ensureNpmHost } from './npmHost.ts';

const [host, npmHost, browser] = await Promise.all([ensureHost(), ensureNpmHost(), ensureBrowser()]);
console.log(`In-host tests: ${host.kind} VS Code. Browser tests: VS Code ${npmHost.version} in ${browser}.`);
