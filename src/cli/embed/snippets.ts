/**
 * Snippets for the places where people put news. Each is whole: it can be pasted as it is.
 * Promises a comment above each part that says where it goes, and every value escaped by `markup.ts`.
 */
import { filesOf, list, phpText, preloads, scripts, scriptText } from './markup.js';
import type { Settings } from './settings.js';

export const TARGETS = ['html', 'npm', 'react', 'vue', 'wordpress', 'drupal'] as const;

export type Target = (typeof TARGETS)[number];

const indent = (text: string, by = '  ') => text.replace(/^(?=.)/gm, by);

/** The lines of the policy as comments. */
function policyLines(settings: Settings, mark: string): string {
  return [
    'If the site sends a Content-Security-Policy, it has to allow:',
    ...settings.policy.map((line) => `  ${line};`),
    'The last line only where it requires Trusted Types.',
  ]
    .map((line) => `${mark} ${line}`)
    .join('\n');
}

function policyComment(settings: Settings): string {
  return `<!--\n${policyLines(settings, ' ')}\n-->`;
}

function html(settings: Settings): string {
  return `<!-- In the head of the page -->
${[...preloads(settings), ...scripts(settings)].join('\n')}

<!-- Where the news goes -->
${list(settings)}

${policyComment(settings)}`;
}

function install({ packageName, version }: Settings): string {
  return `npm install --save-exact ${packageName}@${version}`;
}

const element = ({ packageName }: Settings) => `import '${packageName}/elements/city-news-list';`;

function npm(settings: Settings): string {
  return `# Once, in the folder of the project
${install(settings)}

// In the script of the page
${element(settings)}

<!-- Where the news goes -->
${list(settings)}

${policyComment(settings)}`;
}

function react(settings: Settings): string {
  const lines = settings.attributes.map(([name, value]) =>
    value === true ? name : `${name}={${typeof value === 'number' ? value : scriptText(value)}}`,
  );
  return `// Once, in the folder of the project: ${install(settings)}
${element(settings)}

// React 19 and newer
export function CityNews() {
  return (
    <city-news-list
${indent(lines.join('\n'), '      ')}
    >
      <p>The news is shown here as soon as it is there.</p>
    </city-news-list>
  );
}

${policyLines(settings, '//')}`;
}

function vue(settings: Settings): string {
  const attributes = settings.attributes.map(
    ([name, value]) => [typeof value === 'number' ? `:${name}` : name, value] as const,
  );
  return `<!-- Once, in the folder of the project: ${install(settings)}
     and in vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('city-') } } }) -->
<script setup>
${element(settings)}
</script>

<template>
${indent(list({ attributes }))}
</template>

${policyComment(settings)}`;
}

function wordpress(settings: Settings): string {
  const head = [...preloads(settings), ...scripts(settings)].map(phpText).join(',\n      ');
  const parts = list(settings).split('\n').map(phpText).join(',\n      ');
  return `<?php
/* In a plugin of your own; then write [city_news] where the news goes. */
add_action('wp_head', function () {
  if (is_singular() && has_shortcode(get_post()->post_content, 'city_news')) {
    echo implode("\\n", [
      ${head},
    ]);
  }
});

add_shortcode('city_news', function () {
  return implode('', [
      ${parts},
  ]);
});

${policyLines(settings, '//')}`;
}

function drupal(settings: Settings): string {
  const { isModule, version } = settings;
  const kind = isModule ? 'type: module' : 'defer: true';
  const files = filesOf(settings).map(
    ({ address, integrity }) => `${scriptText(address)}:
      type: external
      minified: true
      attributes: { ${kind}, integrity: ${scriptText(integrity)}, crossorigin: anonymous }`,
  );
  return `# In THEME.libraries.yml
city-news:
  version: ${scriptText(version)}
  header: true
  js:
    ${files.join('\n    ')}

{# In a template of the theme, where the news goes #}
{{ attach_library('THEME/city-news') }}
${list(settings)}

{# In html.html.twig, in the head #}
${preloads(settings).join('\n')}

${policyLines(settings, '#')}`;
}

const SNIPPETS: Readonly<Record<Target, (settings: Settings) => string>> = {
  html,
  npm,
  react,
  vue,
  wordpress,
  drupal,
};

/** The snippet for a place. */
export function snippet(target: Target, settings: Settings): string {
  return SNIPPETS[target](settings);
}
