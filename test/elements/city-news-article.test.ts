/**
 * `<city-news-article>`: the whole text, sanitized; what to show when there is none.
 */
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { CityNewsArticle } from '../../src/index.js';
import { feedOf, item, type Json } from '../helpers/feeds.js';
import { fakeNetwork, type Network } from '../helpers/network.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const show = (more: Json, level = '2') =>
  fixture<CityNewsArticle>(
    html`<city-news-article heading-level=${level} .feed=${feedOf([item(1, more)])}></city-news-article>`,
  );

/** Keeps a link from leaving the page. */
const stayHere = (event: Event) => event.preventDefault();

describe('<city-news-article>', () => {
  let network: Network;

  beforeEach(() => (network = fakeNetwork()));
  afterEach(async () => {
    network.restore();
    document.removeEventListener('click', stayHere);
    fixtureCleanup();
    // An element that comes in the same task as another leaves takes over its feed; tests must not.
    await nextFrame();
  });

  it('shows title, summary and body, with headings below its own (A3)', async () => {
    const article = await show(
      { summary: 'In short.', content_html: '<h1>Part</h1><p>First.</p><h2>Detail</h2><p>Second.</p>' },
      '3',
    );
    await untilSaid(article, 'Second.');
    expect(textOf(article)).to.match(/Title 1 .*In short\. .*Part First\. Detail Second\./);
    expect(findDeep(article, 'h3')!.textContent.trim()).to.equal('Title 1');
    expect(findAllDeep(article, '[part=body] :is(h4, h5)').map(({ localName }) => localName)).to.deep.equal([
      'h4',
      'h5',
    ]);
    await expect(article).to.be.accessible();
  });

  it('lets nothing run, restyle or name anything', async () => {
    const article = await show({
      content_html:
        '<p id="x" class="y" style="color:red" onclick="alert(1)">Words<script>window.hit=1</script></p>' +
        '<img src="x" onerror="window.hit=1"><a href="javascript:window.hit=1">link</a>' +
        '<iframe src="//evil.example"></iframe><form action="//evil.example"><input name="a"></form>',
    });
    await untilSaid(article, 'Words');
    const body = findDeep(article, '[part=body]')!;
    expect(
      body.querySelectorAll('script, iframe, form, input, [onclick], [onerror], [style], [id]'),
    ).to.have.length(0);
    expect(body.querySelector('a')!.hasAttribute('href')).to.equal(false);
    expect((window as { hit?: number }).hit).to.equal(undefined);
  });

  it('shows the summary and the source when nothing of the body is left', async () => {
    const article = await show({
      summary: 'In short.',
      content_html: '<script>1</script>',
      content_text: undefined,
    });
    await untilSaid(article, 'The full text cannot be shown here.');
    expect(textOf(article)).to.contain('In short.');
    expect(findDeep<HTMLAnchorElement>(article, '.source a')!.href).to.equal('https://news.example/1');
  });

  it('follows a link to a footnote inside the article, and leaves others and new tabs to the browser', async () => {
    const article = await show({
      content_html:
        '<p>Water<a href="#n1">1</a> and <a href="#gone">more</a>.</p><p id="other">x</p><p id="n1">The note.</p>',
    });
    await untilSaid(article, 'The note.');
    const [link, gone] = findAllDeep<HTMLAnchorElement>(article, '[part=body] a');
    const focusedWords = () => article.shadowRoot!.activeElement?.textContent;
    const follow = (more: MouseEventInit = {}) =>
      link!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...more }),
      );
    expect(link!.href).to.equal('https://news.example/1#n1');
    expect(gone!.href).to.equal('https://news.example/1#gone');
    expect(findAllDeep(article, '[part=body] [id]').map(textOf)).to.deep.equal(['The note.']);
    document.addEventListener('click', stayHere);
    follow({ ctrlKey: true });
    expect(focusedWords()).to.equal(undefined);
    article.addEventListener('click', (event) => event.preventDefault(), { once: true, capture: true });
    follow();
    expect(focusedWords(), 'a click that the page took').to.equal(undefined);
    expect(follow()).to.equal(false);
    expect(focusedWords()).to.equal('The note.');
  });

  it('shows plain text in paragraphs (T21)', async () => {
    const article = await show({ content_text: 'One <b>.\n\nTwo.' });
    await untilSaid(article, 'Two.');
    expect(findAllDeep(article, '[part=body] p').map((p) => p.textContent)).to.deep.equal([
      'One <b>.',
      'Two.',
    ]);
  });

  it('finds the article by id, and by its address', async () => {
    const feed = feedOf([item(1), item(2)]);
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article article-id="id-2" .feed=${feed}></city-news-article>`,
    );
    await untilSaid(article, 'Text 2');
    article.articleId = 'https://news.example/1';
    await untilSaid(article, 'Text 1');
  });

  it('says that an article is gone, and leads back', async () => {
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article
        article-id="none"
        back-url="/news"
        .feed=${feedOf([item(1)])}
      ></city-news-article>`,
    );
    await untilSaid(article, 'This article is no longer available');
    expect(findDeep<HTMLAnchorElement>(article, '.back a')!.href).to.equal(`${location.origin}/news`);
  });

  it('looks for the article on the next page of the feed', async () => {
    network.answer('/feed.json', feedOf([item(1)], { next_url: '/older.json' }));
    network.answer('/older.json', feedOf([item(2)]));
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article src="/feed.json" article-id="id-2"></city-news-article>`,
    );
    await untilSaid(article, 'Text 2');
    expect(network.calls).to.deep.equal(['/feed.json', '/older.json']);
  });

  it('tells a failed search from an article that is gone, and searches again', async () => {
    network.answer('/feed.json', feedOf([item(1)], { next_url: '/older.json' }));
    network.answer('/older.json', 500);
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article src="/feed.json" article-id="id-2"></city-news-article>`,
    );
    await untilSaid(article, 'The news could not be loaded');
    network.answer('/older.json', feedOf([item(2)]));
    findDeep(article, '[part=retry]')!.click();
    await untilSaid(article, 'Text 2');
  });

  it('shows the newer article when two follow each other quickly', async () => {
    const feed = feedOf([
      item(1, { content_html: '<p>Body one</p>' }),
      item(2, { content_html: '<p>Body two</p>' }),
    ]);
    const article = await fixture<CityNewsArticle>(
      html`<city-news-article article-id="id-1" .feed=${feed}></city-news-article>`,
    );
    article.articleId = 'id-2';
    await untilSaid(article, 'Body two');
    await waitUntil(() => !textOf(article).includes('Body one'));
  });
});
