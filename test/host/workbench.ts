import type { Browser, Frame, Locator, Page } from 'playwright-core';

/** Of this extension, as it is known to VS Code. */
export const extensionId = 'tweet-composer.tweet-composer';

const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';

export interface PageOptions {
  /** In CSS pixels. Default 1280 × 800. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor?: number;
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** Opens a window of a running server and waits until VS Code has restored it: editors are there, commands work. */
export async function openWorkbench(
  browser: Browser,
  url: string,
  options: PageOptions = {},
): Promise<Workbench> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const workbench = new Workbench(await context.newPage());
  await workbench.page.goto(url);
  await workbench.restored();
  return workbench;
}

/** A VS Code window as its user has it: keys, palette, editors, webviews. Selectors of VS Code live here only. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until the window has come up, the first time or after a reload. */
  async restored(): Promise<void> {
    const started = (): boolean => performance.getEntriesByName('code/didStartWorkbench').length > 0;
    await this.page.waitForFunction(started, undefined, { timeout: 60_000 });
  }

  /** Reloads the window by VS Code's own command, which first puts away what it is to restore. */
  async reload(): Promise<void> {
    const reloaded = this.page.waitForEvent('domcontentloaded');
    await this.runCommand('Developer: Reload Window');
    await reloaded;
    await this.restored();
  }

  /** Closes the window, for good and without questions. */
  async close(): Promise<void> {
    await this.page.context().close();
  }

  /**
   * Runs a command by its full title in the palette, such as "Tweet: Preview". Asks again for a while, since a window
   * that has just come up may not know its extensions yet. Rejects when the command is not offered then either.
   */
  async runCommand(title: string): Promise<void> {
    const offered = this.entry(title);
    for (let tries = 0; ; tries++) {
      await this.page.keyboard.press('F1');
      await this.answer(`>${title}`);
      const found = await offered.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
      if (found) break;
      await this.page.keyboard.press('Escape');
      if (tries === 10) throw new Error(`The palette does not offer "${title}".`);
    }
    await offered.click();
  }

  /** The titles that the palette offers for what is typed, such as "Tweet:". Leaves the palette closed. */
  async commandsFor(typed: string): Promise<string[]> {
    await this.page.keyboard.press('F1');
    await this.answer(`>${typed}`);
    await this.page.waitForTimeout(300); // the list filters behind the typing, and may rightly stay empty
    const titles = await this.quickInput.locator('.monaco-list-row .label-name').allInnerTexts();
    await this.page.keyboard.press('Escape');
    return titles.map((title) => title.trim());
  }

  /** The palette, quick pick or input box that is open. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  /** Fills the open quick input, and leaves it open. */
  async answer(text: string): Promise<void> {
    await this.quickInput.locator('input.input').fill(text);
  }

  /** Chooses the entry with exactly this label in the open quick pick. */
  async pick(label: string): Promise<void> {
    await this.entry(label).click();
  }

  /** The entry with exactly this label in the open quick pick. */
  private entry(label: string): Locator {
    const name = this.page.getByText(label, { exact: true });
    return this.quickInput.locator('.monaco-list-row').filter({ has: name }).first();
  }

  /** Opens a file of the workspace by its name, in the active editor group. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press(`${modifier}+p`);
    await this.answer(name);
    await this.pick(name.split('/').at(-1) ?? name);
    await this.tab(name.split('/').at(-1) ?? name)
      .first()
      .waitFor();
  }

  /** The tab with this label, in whatever group. */
  tab(label: string): Locator {
    return this.page.getByRole('tab', { name: label });
  }

  /** The text editor of the active group, or of the n-th group counted from 0. */
  editor(group?: number): Locator {
    const groups = this.page.locator('.editor-group-container');
    const chosen =
      group === undefined ? this.page.locator('.editor-group-container.active') : groups.nth(group);
    return chosen.locator('.monaco-editor[role="code"]');
  }

  /** Gives a group's editor the keyboard. Groups count from 0. */
  async focusEditor(group = 0): Promise<void> {
    await this.page.keyboard.press(`${modifier}+${group + 1}`);
    await this.editor(group).and(this.page.locator('.focused')).waitFor();
  }

  /** Puts the cursor of the active editor there. Lines and columns count from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+g');
    await this.answer(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /** Types key by key at the cursor, as a person does: brackets close by themselves, suggestions come up. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Replaces all that is in the active editor, at once. */
  async replaceAll(text: string): Promise<void> {
    await this.page.keyboard.press(`${modifier}+a`);
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(text);
  }

  /** The lines that an editor shows, from top to bottom; what is scrolled away is not among them. */
  async visibleLines(group?: number): Promise<string[]> {
    const lines = await this.editor(group)
      .locator('.view-line')
      .evaluateAll((elements) =>
        elements
          .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent }))
          .sort((a, b) => a.top - b.top)
          .map(({ text }) => text.replaceAll('\u00a0', ' ')),
      );
    return lines;
  }

  /** The lenses in the editors, one for each clickable or plain entry. */
  get lenses(): Locator {
    return this.page.locator('.codelens-decoration > a, .codelens-decoration > span');
  }

  /** Status bar entries that show this text. */
  status(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item:visible').filter({ hasText: text });
  }

  /** The messages that are shown, newest first. */
  get notifications(): Locator {
    return this.page.locator('.notifications-toasts .notification-toast:visible');
  }

  /** The modal dialog that is open. Its buttons: `dialog.getByRole('button', { name })`. */
  get dialog(): Locator {
    return this.page.locator('.monaco-dialog-box');
  }

  /** The document inside a webview of an extension: the inner one of two nested frames. Waits until it has loaded. */
  async webview(extension = extensionId): Promise<Frame> {
    const outer = this.page.frameLocator(`iframe.webview[src*="extensionId=${extension}"]`);
    const inner = await outer.locator('iframe#active-frame').elementHandle({ timeout: 30_000 });
    const frame = await inner.contentFrame();
    if (!frame) throw new Error(`The webview of ${extension} has gone.`);
    await frame.waitForLoadState();
    return frame;
  }

  /** A PNG of the window, or of a part of it. */
  async screenshot(path: string, of?: Locator): Promise<void> {
    await (of ?? this.page).screenshot({ path, animations: 'disabled' });
  }
}
