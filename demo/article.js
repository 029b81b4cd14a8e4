// Shows the story named in the address (?id=…, with feed=2 or feed=ko for the other two feeds) and names the page after it.
const otherFeeds = new Map([['2', 'feed-2.json'], ['ko', 'feed-ko.json']]);
const asked = new URLSearchParams(location.search);
const story = document.querySelector('city-news-article');

if (otherFeeds.has(asked.get('feed'))) story.setAttribute('src', otherFeeds.get(asked.get('feed')));
if (asked.get('feed') === 'ko') story.lang = 'ko';
if (asked.get('id')) story.setAttribute('article-id', asked.get('id'));

story.addEventListener('city-load', (event) => {
  const shown = event.articles?.find((article) => article.id === story.getAttribute('article-id'));
  if (shown?.title) document.title = `${shown.title} – Haneul District (sample)`;
});
