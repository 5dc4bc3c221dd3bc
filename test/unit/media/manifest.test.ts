import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultLevels } from '../../../src/core/checks/index.ts';
import { commandIds, languageId, previewType, settingKeys } from '../../../src/editor/ids.ts';
import { contributes, exists, manifest, root, settings, stringsIn, texts } from './manifest.ts';

const sorted = (values: Iterable<string>): string[] => [...values].sort();
const commands = contributes.commands.map(({ command }) => command);

describe('package.json', () => {
  it('has a text for every %key%, and no text without one', () => {
    const keys = stringsIn(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []);
    assert.deepEqual(sorted(new Set(keys)), sorted(Object.keys(texts)));
  });

  it('shows no text of its own: titles and descriptions stand in package.nls.json', () => {
    const shown = /^(?:title|description|markdownDescription|patternErrorMessage|displayName|category)$/;
    const bare: string[] = [];
    JSON.stringify({ ...manifest, scripts: {} }, (key, value: unknown) => {
      if (shown.test(key) && typeof value === 'string' && !/^%.+%$/.test(value))
        bare.push(`${key}: ${value}`);
      return value;
    });
    assert.deepEqual(bare, []);
  });

  it('names files that are there', () => {
    const files = stringsIn(manifest['contributes']).filter((text) => /^(?:\.\/)?media\//.test(text));
    assert.ok(files.length > 8);
    for (const file of [...files, String(manifest['icon'])]) assert.ok(exists(file), file);
  });

  it('has an icon of 256 by 256 pixels', () => {
    const png = readFileSync(new URL(String(manifest['icon']), root));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    // The header chunk follows the signature of 8 bytes and its own length and name.
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [256, 256]);
  });

  describe('and the editor', () => {
    it('know the same commands', () => {
      assert.deepEqual(sorted(commands), sorted(commandIds));
    });

    it('know the same settings', () => {
      assert.deepEqual(sorted(Object.keys(settings)), sorted(settingKeys));
    });

    it('check the same things at the same levels', () => {
      const levels = Object.entries(settings).filter(([key]) => key.startsWith('tweet.checks.'));
      assert.deepEqual(
        Object.fromEntries(
          levels.map(([key, setting]) => [key.replace('tweet.checks.', ''), setting.default]),
        ),
        defaultLevels,
      );
    });

    it('wake for tweet files and for a panel that is restored', () => {
      assert.deepEqual(manifest['activationEvents'], [
        `onLanguage:${languageId}`,
        `onWebviewPanel:${previewType}`,
      ]);
    });
  });

  describe('commands', () => {
    const palette = new Map(contributes.menus['commandPalette']?.map(({ command, when }) => [command, when]));

    it('stand under “Tweet:” in the palette', () => {
      for (const command of contributes.commands)
        assert.equal(Reflect.get(command, 'category'), '%commands.category%');
    });

    it('are always offered only where they need no tweet file', () => {
      const always = commands.filter((command) => !palette.has(command));
      assert.deepEqual(sorted(always), ['tweet.new', 'tweet.openAudience', 'tweet.showOutput']);
    });

    it('that work on a file are offered in it and in its preview', () => {
      for (const [command, when] of palette) {
        if (command === 'tweet.showOver') continue;
        assert.equal(
          when,
          `editorLangId == ${languageId} || activeWebviewPanelId == '${previewType}'`,
          command,
        );
      }
    });

    it('of menus, keys and the walkthrough exist', () => {
      const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(
        ({ command }) => command,
      );
      const linked = stringsIn(texts).flatMap((text) =>
        [...text.matchAll(/\(command:(tweet\.\w+)/g)].map(([, command]) => command ?? ''),
      );
      const events = contributes.walkthroughs
        .flatMap(({ steps }) => steps.flatMap(({ completionEvents }) => completionEvents))
        .flatMap((event) => /^onCommand:(.+)$/.exec(event)?.[1] ?? []);
      assert.ok(linked.length > 0 && events.length > 0);
      for (const command of [...used, ...linked, ...events]) assert.ok(commands.includes(command), command);
    });
  });

  describe('the walkthrough', () => {
    const pages = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown));

    for (const page of pages) {
      it(`shows ${page} as it is written`, () => {
        const markdown = readFileSync(new URL(page, root), 'utf8');
        // VS Code rewrites the paths of images, those in code too.
        assert.doesNotMatch(markdown, /!\[/);
        const code = [...markdown.matchAll(/^```\w+\n(.*?)^```/gms)].flatMap(([, block = '']) =>
          block.split('\n'),
        );
        // The column beside the steps cuts off what is wider.
        for (const line of code) assert.ok(line.length <= 44, line);
      });
    }
  });

  describe('settings', () => {
    it('that name a file or a host are not taken from an untrusted workspace', () => {
      const { untrustedWorkspaces } = manifest['capabilities'] as {
        untrustedWorkspaces: { restrictedConfigurations: string[] };
      };
      assert.deepEqual(untrustedWorkspaces.restrictedConfigurations, ['tweet.site', 'tweet.audience.file']);
    });

    it('that name a file stay on the machine', () => {
      assert.equal(settings['tweet.audience.file']?.scope, 'machine-overridable');
    });

    it('mention only settings that exist', () => {
      const mentioned = stringsIn(texts).flatMap((text) =>
        [...text.matchAll(/`#(tweet\.[\w.]+)#`/g)].map(([, key]) => key),
      );
      assert.ok(mentioned.length > 0);
      for (const key of mentioned) assert.ok(key !== undefined && key in settings, key);
    });

    it('can switch every check off', () => {
      for (const [key, setting] of Object.entries(settings)) {
        if (key.startsWith('tweet.checks.')) assert.ok(setting.enum?.includes('off'), key);
      }
    });
  });
});
