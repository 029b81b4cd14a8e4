/**
 * The looks of the pages around the elements. Small, for the elements follow the page: system fonts, and the colours
 * that the visitor's system asks for unless a theme says otherwise.
 */

const SCHEMES: Readonly<Record<string, string>> = { light: 'light', dark: 'dark' };

const CSS = `:root {
  color-scheme: light dark;
  font: 100%/1.6 system-ui, "Noto Sans", "Noto Sans KR", sans-serif;
}
body {
  max-inline-size: 60em;
  margin: 0 auto;
  padding: 1em clamp(1em, 4vw, 2em) 2em;
  overflow-wrap: anywhere;
}
h1 {
  margin-block: 0.5em;
  font-size: 1.5em;
  line-height: 1.25;
}
.small {
  font-size: 1.125em;
}
a {
  color: inherit;
}
nav ol {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em;
  margin: 2em 0 0;
  padding: 0;
  list-style: none;
}
nav a {
  display: block;
  min-inline-size: 1.5em;
  padding: 0.25em 0.75em;
  border: 1px solid;
  border-radius: 4px;
  text-align: center;
}
nav [aria-current] {
  font-weight: 700;
  text-decoration: none;
  border-width: 2px;
}
body > footer {
  margin-block-start: 3em;
  padding-block-start: 1em;
  border-block-start: 1px solid color-mix(in srgb, currentColor 20%, transparent);
  font-size: 0.875em;
}
@media print {
  nav {
    display: none;
  }
}
`;

/** The style sheet of a page with elements of this theme. */
export const pageStyle = (theme = 'inherit'): string =>
  CSS.replace('light dark', () => SCHEMES[theme] ?? 'light dark');
