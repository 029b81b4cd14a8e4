/**
 * The import map of the package in a browser that enforces it: chunks run by their hashes, and others do not.
 * Runs on the built bundle. Skips where the engine does not know `integrity` in an import map.
 */
import { expect } from '@open-wc/testing';

type Hashes = Readonly<Record<string, string>>;

const { integrity } = (await (await fetch('/cdn/importmap.json')).json()) as { integrity: Hashes };

/** What became of a module in a page with these hashes: it ran, or the reason that it did not. */
async function openedIn(hashes: Hashes, file: string): Promise<string> {
  const frame = document.createElement('iframe');
  frame.title = 'The page under test';
  const placed = Object.fromEntries(
    Object.entries(hashes).map(([path, hash]) => [new URL(`/cdn/${path}`, location.href).pathname, hash]),
  );
  const answer = new Promise<string>((resolve) =>
    addEventListener('message', ({ data }) => resolve(String(data)), { once: true }),
  );
  frame.srcdoc = `<!doctype html><script type="importmap">${JSON.stringify({ integrity: placed })}</script>
    <script type="module">
      const said = await import(${JSON.stringify(`/cdn/${file}`)}).then(() => 'ran', ({ name }) => name);
      parent.postMessage(said, '*');
    </script>`;
  document.body.append(frame);
  const said = await answer;
  frame.remove();
  return said;
}

describe('cdn/importmap.json', () => {
  const chunks = Object.keys(integrity).filter((path) => path.startsWith('./chunks/'));

  before(function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
  });

  it('has a hash for the module and for chunks', () => {
    expect(integrity).to.have.property('./city-news.js');
    expect(chunks.length > 5).to.equal(true);
  });

  it('lets every chunk run, whose bytes are those of its hash', async () => {
    for (const path of ['./city-news.js', ...chunks])
      expect(await openedIn(integrity, path), path).to.equal('ran');
  });

  it('refuses a chunk of other bytes, also where the module is right', async () => {
    const [one = '', other = ''] = chunks;
    const tampered = { ...integrity, [one]: integrity[other]! };
    expect(await openedIn(tampered, one)).to.equal('TypeError');
    expect(await openedIn(tampered, other)).to.equal('ran');
  });
});
