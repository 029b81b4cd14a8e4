/**
 * What bodies of others mean beyond their tags, in both engines: lazy pictures, films, formulas, hidden words, blocks.
 */
import { expect } from '@open-wc/testing';
import { cleanUp } from '../../src/html/clean-up.js';
import { loadEngine } from '../../src/html/engines.js';
import { prepare } from '../../src/html/prepare.js';
import { sanitize } from '../../src/index.js';

const BASE = 'https://harbour.example/news/1';

/** With the engine of this browser, and with DOMPurify. */
async function cleaned(html: string): Promise<DocumentFragment[]> {
  const purified = (await loadEngine(false))(prepare(html, BASE, () => false))!;
  cleanUp(purified, { bases: [BASE], headingLevel: 2, tableLabel: 'Table' });
  return [(await sanitize(html, BASE)) ?? document.createDocumentFragment(), purified];
}

const linesOf = (body: DocumentFragment) =>
  [...body.querySelectorAll('div,p,li')]
    .filter((element) => !element.querySelector('div,p,li'))
    .map((element) => element.textContent?.trim());

const sourcesOf = (body: DocumentFragment) =>
  [...body.querySelectorAll('img')].map((image) => image.getAttribute('src'));

const DOT = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

describe('Blocks that are not listed (reports 02)', () => {
  for (const name of 'address article aside center details fieldset footer form header main nav section'.split(
    ' ',
  ))
    it(`<${name}> keeps its line`, async () => {
      for (const body of await cleaned(`<${name}>Pier 7</${name}><${name}>opens</${name}>`)) {
        expect(linesOf(body)).to.deep.equal(['Pier 7', 'opens']);
        expect(body.querySelectorAll(name)).to.have.length(0);
      }
    });

  it('a summary and an old list too, and a form cannot hide what is in it', async () => {
    for (const body of await cleaned(
      '<details><summary>More</summary>words</details><dir><li>a</li></dir><form><input name="childNodes"><p>b</p></form>',
    )) {
      expect(linesOf(body)).to.include.members(['More', 'a', 'b']);
      expect(body.querySelectorAll('ul > li')).to.have.length(1);
    }
  });
});

describe('Pictures that were to come later (reports 06, 07)', () => {
  for (const [kind, html] of [
    ['data-src', `<img src="${DOT}" data-src="/a.jpg">`],
    ['data-lazy-src without src', '<img data-lazy-src="/a.jpg">'],
    ['a placeholder by its name', '<img src="/img/blank.gif" data-original="/a.jpg">'],
    ['noscript alone', '<noscript><img src="/a.jpg"></noscript>'],
    ['noscript beside it', `<img src="${DOT}" data-src="/a.jpg"><noscript><img src="/a-300.jpg"></noscript>`],
    ['srcset alone', '<img srcset="/s.jpg 300w, /a.jpg 900w">'],
    ['data-srcset alone', `<img src="${DOT}" data-srcset="/s.jpg 1x, /a.jpg 2x">`],
    ['a source beside it', '<picture><source srcset="/a.jpg 1x"><img alt=""></picture>'],
    ['amp-img', '<amp-img src="/a.jpg" width="4" height="3"></amp-img>'],
    ['hidden until it is there', `<img style="display:none" src="${DOT}" data-src="/a.jpg">`],
  ] as const)
    it(`${kind}: one picture`, async () => {
      for (const body of await cleaned(`<p>Gate</p>${html}`))
        expect(sourcesOf(body)).to.deep.equal(['https://harbour.example/a.jpg']);
    });

  it('a picture that is there stays, whatever else it names', async () => {
    for (const body of await cleaned('<p>x</p><img src="/a.jpg" data-src="/zoom.jpg" data-id="/b.jpg">'))
      expect(sourcesOf(body)).to.deep.equal(['https://harbour.example/a.jpg']);
  });

  it('1 × 1 is a counter only where nobody described it, and no drawing', async () => {
    const html =
      '<p>x</p><img src="/a.svg" width="1" height="1"><img src="/b.png" width="1" height="1" alt="A map">' +
      '<figure><img src="/c.png" width="1" height="1"></figure><img src="/count.gif" width="1" height="1" alt="">';
    for (const body of await cleaned(html)) {
      expect(sourcesOf(body).map((source) => source?.slice(-5))).to.deep.equal(
        ['a.svg', 'b.png', 'c.png'].map((it) => it.slice(-5)),
      );
      expect([...body.querySelectorAll('[width],[height]')]).to.have.length(0);
    }
  });
});

describe('Words that the source hides (reports 08)', () => {
  it('are no words of the article', async () => {
    const html =
      '<p>Seen</p><p hidden>1</p><div style="color: red; DISPLAY: none !important">2</div><p style="visibility:hidden">3</p>' +
      '<span style="mso-hide:all">4</span><dialog>5</dialog><p hidden="until-found"> found</p><p style="display:none;display:block"> last</p>';
    for (const body of await cleaned(html)) expect(body.textContent?.trim()).to.equal('Seen found last');
  });
});

describe('Films, sounds and frames (reports 26)', () => {
  for (const [html, name, href] of [
    [
      '<iframe title="The opening" src="https://film.example/e/1"></iframe>',
      'The opening',
      'https://film.example/e/1',
    ],
    [
      '<iframe src="about:blank" data-src="//film.example/e/1"></iframe>',
      'film.example',
      'https://film.example/e/1',
    ],
    ['<video><source src="/a.mp4">No film</video>', 'harbour.example', 'https://harbour.example/a.mp4'],
    ['<audio src="/a.mp3" aria-label="The song"></audio>', 'The song', 'https://harbour.example/a.mp3'],
    [
      '<object data="/a.swf"><embed src="/b.swf"></object>',
      'harbour.example',
      'https://harbour.example/a.swf',
    ],
  ] as const)
    it(`${html.slice(0, 40)} leaves a link`, async () => {
      for (const body of await cleaned(
        `<p>See</p><figure>${html}<figcaption>Caption</figcaption></figure>`,
      )) {
        const links = [...body.querySelectorAll('a')];
        expect(links.map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([
          [name, href],
        ]);
        expect(body.textContent).to.contain('Caption').and.to.not.contain('No film');
      }
    });

  it('a frame without an address to go to, a counter and a hidden one leave none', async () => {
    const html =
      '<p>x</p><iframe srcdoc="y"></iframe><iframe src="javascript:1"></iframe><iframe src="https://count.example/" width="0" height="0"></iframe>' +
      '<noscript><iframe src="https://count.example/"></iframe></noscript><iframe style="display:none" src="https://count.example/"></iframe>';
    for (const body of await cleaned(html)) expect(body.querySelectorAll('a')).to.have.length(0);
  });
});

describe('Formulas, shortcodes', () => {
  it('a formula keeps its words', async () => {
    const html =
      '<p>Load <math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac><mo>=</mo><msup><mi>x</mi><mn>2</mn></msup>' +
      '<annotation encoding="application/x-tex">\\frac</annotation></math> t</p>';
    for (const body of await cleaned(html)) {
      expect(body.textContent).to.equal('Load (a+b)/2=x2 t');
      expect(body.querySelector('sup')?.textContent).to.equal('2');
    }
  });

  it('shortcodes go, with the paragraphs that hold nothing else, but not from code (reports 24)', async () => {
    const html =
      '<p>[et_pb_row]The pier[/et_pb_row]</p><p>[gallery ids="1,2"]</p><pre>[gallery ids="1"]</pre>';
    for (const body of await cleaned(html)) {
      expect([...body.querySelectorAll('p')].map((it) => it.textContent)).to.deep.equal(['The pier']);
      expect(body.querySelector('pre')?.textContent).to.equal('[gallery ids="1"]');
    }
  });

  it('nothing that was prepared runs or is fetched', async () => {
    const html =
      '<math><mtext><img src="x" onerror="window.ranHere = 1"></mtext></math><noscript><p title="</noscript><img src=x onerror=window.ranHere=1>"></noscript>' +
      '<iframe src="https://film.example/" title="<img src=x onerror=window.ranHere=1>"></iframe>';
    for (const body of await cleaned(html))
      expect(body.querySelectorAll('[onerror],[onload],script')).to.have.length(0);
    expect('ranHere' in window).to.equal(false);
  });
});
