/**
 * Findings as a person, a program or GitHub reads them.
 * Promises the same findings in the same order in each; only the form for people leaves out repetitions, and says so.
 */
import { fileURLToPath } from 'node:url';
import type { IssueLevel } from '../../model/issues.js';
import { packageFile } from '../package-file.js';
import { printableJson, type Style, type Terminal } from '../terminal.js';
import type { Finding } from './inspect.js';

export const FORMATS = ['pretty', 'json', 'github'] as const;

export type Format = (typeof FORMATS)[number];

/** Findings of one code that people are shown; the rest is a number. */
const SHOWN = 5;

const STYLES: Readonly<Record<IssueLevel, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** The page that explains every rule; it is part of the package. */
const RULES = fileURLToPath(packageFile('docs/feed-format.md'));

/** Where the rule behind a code is explained. */
export function ruleOf(code: string): string {
  return `${RULES}#issue-${code}`;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export function count(findings: readonly Finding[]): Counts {
  const of = (level: IssueLevel) =>
    findings.filter((finding) => finding.level === level).reduce((sum, { more = 0 }) => sum + 1 + more, 0);
  return { errors: of('error'), warnings: of('warning'), notes: of('info') };
}

const plural = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

function summary({ errors, warnings, notes }: Counts): string {
  if (errors + warnings + notes === 0) return 'nothing to mend';
  return [plural(errors, 'error'), plural(warnings, 'warning'), plural(notes, 'note')].join(', ');
}

/** One finding for people. */
function describe(place: string, finding: Finding, paint: Terminal['paint']): string {
  const { level, code, path, line, column, message, detail, value, excerpt } = finding;
  const head = `${paint('bold', `${place}:${line}:${column}`)} ${paint(STYLES[level], level)} ${code}`;
  const lines = [
    `${head} ${paint('dim', path)}`.trimEnd(),
    ...(excerpt ?? '').split('\n').filter(Boolean),
    message,
    ...(detail === undefined ? [] : [`Found: ${detail}`]),
    ...(value === undefined ? [] : [`Value: ${value}`]),
    paint('dim', `Rule: ${ruleOf(code)}`),
  ];
  return lines.join('\n  ');
}

function pretty(place: string, findings: readonly Finding[], paint: Terminal['paint']): string {
  const seen = new Map<string, number>();
  const shown = findings.filter(({ code }) => {
    const times = (seen.get(code) ?? 0) + 1;
    seen.set(code, times);
    return times <= SHOWN;
  });
  for (const { code, more = 0 } of findings) seen.set(code, seen.get(code)! + more);
  const hidden = [...seen]
    .filter(([, times]) => times > SHOWN)
    .map(([code, times]) => `${times - SHOWN} more of ${code}`);
  const blocks = shown.map((finding) => describe(place, finding, paint));
  if (hidden.length > 0) blocks.push(`And ${hidden.join(', ')}. --format json lists up to 100 of each.`);
  const counts = count(findings);
  const style = counts.errors > 0 ? 'red' : counts.warnings > 0 ? 'yellow' : 'green';
  blocks.push(`${place}: ${paint(style, summary(counts))}`);
  return blocks.join('\n\n');
}

function json(place: string, findings: readonly Finding[]): object {
  const issues = findings.map((finding) => ({ ...finding, rule: ruleOf(finding.code) }));
  return { source: place, ...count(findings), issues };
}

const KINDS: Readonly<Record<IssueLevel, string>> = { error: 'error', warning: 'warning', info: 'notice' };

const forGitHub = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const forProperty = (text: string) => forGitHub(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function github(place: string, findings: readonly Finding[]): string {
  const lines = findings.map(({ level, code, path, line, column, message, detail, value }) => {
    const at = `file=${forProperty(place)},line=${line},col=${column},title=${forProperty(code)}`;
    const found = detail ?? value;
    const said = `${message}${found === undefined ? '' : ` Found: ${found}`} (${path || '/'}, ${ruleOf(code)})`;
    return `::${KINDS[level]} ${at}::${forGitHub(said)}`;
  });
  return [...lines, `${place}: ${summary(count(findings))}`].join('\n');
}

/** A feed with what was found in it. */
export interface Checked {
  readonly place: string;
  readonly findings: readonly Finding[];
}

/** The report as text; of several feeds, JSON is a list. */
export function report(format: Format, feeds: readonly Checked[], paint: Terminal['paint']): string {
  if (format === 'json') {
    const reports = feeds.map(({ place, findings }) => json(place, findings));
    return printableJson(reports.length === 1 ? reports[0] : reports);
  }
  return format === 'github'
    ? feeds.map(({ place, findings }) => github(place, findings)).join('\n')
    : feeds.map(({ place, findings }) => pretty(place, findings, paint)).join('\n\n');
}
