/**
 * Dates as a visitor sees them, in Auckland, Los Angeles and Seoul: `npm test` runs this file under each clock.
 * No spoken date is compared with a fixed sentence; the day, month and year in it are.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { readFeed, type CityArticleCard } from '../../src/index.js';
import { feedOf, item, type Json } from '../helpers/feeds.js';
import { findDeep } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

async function timeOf(date: string, { feed = {}, zone = '' }: { feed?: Json; zone?: string } = {}) {
  const [article] = readFeed(feedOf([item(1, { date_published: date })], { _city_news: feed })).feed.articles;
  const card = await fixture<CityArticleCard>(
    html`<city-article-card lang="en" time-zone=${zone} .article=${article}></city-article-card>`,
  );
  return findDeep<HTMLTimeElement>(card, 'time');
}

/** The day that `zone` has at an instant, in the words of a card. */
const dayAt = (instant: string, zone?: string) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: zone }).format(new Date(instant));

describe('dates on the page', () => {
  it('are told under the clock that this run names', async () => {
    const zone = await (await fetch('/zone')).text();
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
  });

  for (const date of ['2016-11-17', '2016.11.17', '2016-01-01', '2016-12-31', '2016-02-29'])
    it(`shows ${date} as that day (T28)`, async () => {
      const time = (await timeOf(date))!;
      expect(time.dateTime).to.equal(date.replaceAll('.', '-'));
      expect(time.textContent).to.equal(dayAt(`${time.dateTime}T00:00:00Z`, 'UTC'));
    });

  it("shows a day as that day for a zone of the page and for the visitor's, too", async () => {
    for (const zone of ['local', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect((await timeOf('2016-11-17', { zone }))!.textContent).to.equal(
        dayAt('2016-11-17T00:00:00Z', 'UTC'),
      );
  });

  it('reads a time without an offset by the clock of the feed, Seoul where it names none', async () => {
    const seoul = (await timeOf('2026-05-22 00:30:15'))!;
    expect(seoul.dateTime).to.equal('2026-05-22T00:30:15+09:00');
    expect(seoul.textContent).to.equal(dayAt('2026-05-21T15:30:15Z', 'Asia/Seoul'));
    const madrid = (await timeOf('2026-01-22 00:30', { feed: { time_zone: 'Europe/Madrid' } }))!;
    expect(madrid.dateTime).to.equal('2026-01-22T00:30:00+01:00');
    expect(madrid.textContent).to.equal(dayAt('2026-01-21T23:30:00Z', 'Europe/Madrid'));
  });

  it("tells an instant by the clock of the feed, by another that is asked for, or by the visitor's", async () => {
    const instant = '2016-11-17T20:00:00-0500';
    const iso = '2016-11-18T01:00:00Z';
    expect((await timeOf(instant))!.textContent).to.equal(dayAt(iso, 'Asia/Seoul'));
    expect((await timeOf(instant, { zone: 'America/New_York' }))!.textContent).to.equal(
      dayAt(iso, 'America/New_York'),
    );
    expect((await timeOf(instant, { zone: 'local' }))!.textContent).to.equal(dayAt(iso));
  });

  it('takes a leap second for the second before (I12)', async () => {
    expect((await timeOf('2016-12-31T23:59:60Z'))!.dateTime).to.equal('2016-12-31T23:59:59Z');
  });

  for (const date of ['2016-02-30', '2016-11-17T24:00:00Z', 'Tomorrow', '1479340800', '2016-13-01'])
    it(`shows no date for ${date} (I13)`, async () => {
      expect((await timeOf(date))?.outerHTML).to.equal(undefined);
    });

  it('calls a day today from its own midnight on', async () => {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .join('-')
      .replace(/-(\d)\b/g, '-0$1');
    const [article] = readFeed(feedOf([item(1, { date_published: today })])).feed.articles;
    const card = await fixture<CityArticleCard>(
      html`<city-article-card
        lang="en"
        date-style="relative"
        time-zone="local"
        .article=${article}
      ></city-article-card>`,
    );
    await waitUntil(() => findDeep(card, 'time[title]'));
    expect(findDeep(card, 'time')!.textContent).to.equal(
      new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(0, 'day'),
    );
  });
});
