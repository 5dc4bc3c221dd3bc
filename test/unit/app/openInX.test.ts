import assert from 'node:assert/strict';
import { openInX, type OpeningGuide, type OpeningPorts } from '../../../src/app/openInX.ts';
import { parseTweetFile } from '../../../src/core/document/index.ts';

/** A user who answers as told, a browser that notes what it opens. */
class World implements OpeningGuide {
  readonly opened: URL[] = [];
  readonly said: string[] = [];
  readonly stored = new Map<string, unknown>();
  copied = '';
  addresses: (string | undefined)[] = [];
  resume: 'continue' | 'start over' | undefined = 'continue';
  acceptsLoss = true;
  browserOpens = true;

  readonly ports: OpeningPorts = {
    browser: {
      open: (url) => {
        if (this.browserOpens) this.opened.push(new URL(url));
        return Promise.resolve(this.browserOpens);
      },
    },
    clipboard: {
      write: (text) => {
        this.copied = text;
        return Promise.resolve();
      },
    },
    memory: {
      get: (key) => this.stored.get(key),
      set: (key, value) => {
        // What is stored outlives a restart as JSON does.
        this.stored.set(key, JSON.parse(JSON.stringify(value)));
        return Promise.resolve();
      },
    },
  };

  confirmLoss(): Promise<boolean> {
    this.said.push('loss');
    return Promise.resolve(this.acceptsLoss);
  }
  askAddress(part: number, parts: number): Promise<string | undefined> {
    this.said.push(`address ${part}/${parts}`);
    return Promise.resolve(this.addresses.shift());
  }
  askResume(
    opened: number,
    parts: number,
    changed: readonly number[],
  ): Promise<'continue' | 'start over' | undefined> {
    this.said.push(`resume ${opened}/${parts} changed ${changed.join()}`);
    return Promise.resolve(this.resume);
  }
  sayPaste(part: number): Promise<void> {
    this.said.push(`paste ${part}`);
    return Promise.resolve();
  }
  sayDone(parts: number): void {
    this.said.push(`done ${parts}`);
  }
  sayNothingToOpen(): void {
    this.said.push('nothing');
  }

  open(source: string, only?: number): Promise<void> {
    return openInX(parseTweetFile(source), 'file:///a.tweet', only, this.ports, this);
  }
  texts(): (string | null)[] {
    return this.opened.map((url) => url.searchParams.get('text'));
  }
  replies(): (string | null)[] {
    return this.opened.map((url) => url.searchParams.get('in_reply_to'));
  }
}

const thread = 'One\n---\nTwo\n---\nThree';

describe('openInX', () => {
  it('opens a single tweet at once and asks nothing', async () => {
    const world = new World();
    await world.open('Hello');
    assert.deepEqual(world.texts(), ['Hello']);
    assert.deepEqual(world.said, []);
  });

  it('opens a thread part by part, each as a reply to the one before', async () => {
    const world = new World();
    world.addresses = ['https://x.com/me/status/11', '12'];
    await world.open(thread);
    assert.deepEqual(world.texts(), ['One', 'Two', 'Three']);
    assert.deepEqual(world.replies(), [null, '11', '12']);
    assert.deepEqual(world.said, ['address 1/3', 'address 2/3', 'done 3']);
  });

  it('goes on without a reply target where the address is skipped', async () => {
    const world = new World();
    world.addresses = ['', '12'];
    await world.open(thread);
    assert.deepEqual(world.replies(), [null, null, '12']);
  });

  it('takes a thread up again where it was left', async () => {
    const world = new World();
    world.addresses = ['11', undefined];
    await world.open(thread);
    assert.deepEqual(world.texts(), ['One', 'Two']);
    world.opened.length = 0;
    world.said.length = 0;
    await world.open(thread);
    assert.deepEqual(world.said, ['resume 2/3 changed ', 'done 3']);
    assert.deepEqual(world.texts(), ['Three']);
  });

  it('keeps the reply target over a pause', async () => {
    const world = new World();
    world.addresses = ['11'];
    const { browser } = world.ports;
    const open = browser.open.bind(browser);
    browser.open = (url) => (url.includes('Two') ? Promise.resolve(false) : open(url));
    await world.open(thread);
    assert.deepEqual(world.texts(), ['One']);
    browser.open = open;
    world.addresses = ['12'];
    await world.open(thread);
    assert.deepEqual(world.texts(), ['One', 'Two', 'Three']);
    assert.deepEqual(world.replies(), [null, '11', '12']);
  });

  it('says which opened parts have changed since', async () => {
    const world = new World();
    world.addresses = ['11', undefined];
    await world.open(thread);
    world.resume = undefined;
    world.opened.length = 0;
    await world.open('One, better\n---\nTwo\n---\nThree');
    assert.equal(world.said.at(-1), 'resume 2/3 changed 0');
    assert.deepEqual(world.opened, []);
  });

  it('starts over where asked to, and forgets a thread that was opened to its end', async () => {
    const world = new World();
    world.addresses = ['11', undefined];
    await world.open(thread);
    world.resume = 'start over';
    world.opened.length = 0;
    world.addresses = ['21', '22'];
    await world.open(thread);
    assert.deepEqual(world.replies(), [null, '21', '22']);
    world.said.length = 0;
    world.addresses = ['', ''];
    await world.open(thread);
    assert.ok(!world.said.some((line) => line.startsWith('resume')));
  });

  it('does not count a part as opened that the browser did not open', async () => {
    const world = new World();
    world.browserOpens = false;
    await world.open(thread);
    world.browserOpens = true;
    world.addresses = ['1', '2'];
    await world.open(thread);
    assert.deepEqual(world.texts(), ['One', 'Two', 'Three']);
    assert.ok(!world.said.some((line) => line.startsWith('resume')));
  });

  it('says first what cannot travel, and stops where the user does not want that', async () => {
    const world = new World();
    world.acceptsLoss = false;
    await world.open('Look\n\n![A chart](chart.png)');
    assert.deepEqual(world.said, ['loss']);
    assert.deepEqual(world.opened, []);
  });

  it('copies a text that is too long for an address, and says so', async () => {
    const world = new World();
    await world.open('語'.repeat(4000));
    assert.equal(world.copied, '語'.repeat(4000));
    assert.deepEqual(world.said, ['paste 1']);
  });

  it('opens one part alone, as a reply to the part before where its post is known', async () => {
    const world = new World();
    world.addresses = ['11', undefined];
    await world.open(thread);
    world.opened.length = 0;
    await world.open(thread, 1);
    assert.deepEqual(world.texts(), ['Two']);
    assert.deepEqual(world.replies(), ['11']);
  });

  it('passes over empty parts, and says when there is nothing at all', async () => {
    const world = new World();
    await world.open('\n---\n\n---\n');
    assert.deepEqual(world.said, ['nothing']);
    await world.open('One\n---\n\n---\n');
    assert.deepEqual(world.texts(), ['One']);
  });

  it('is not thrown off by what somebody else left in the store', async () => {
    const world = new World();
    world.stored.set('openInX', [['file:///a.tweet', 'nonsense'], 7, null]);
    world.addresses = ['1', '2'];
    await world.open(thread);
    assert.equal(world.opened.length, 3);
  });
});
