import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { businessCalendar } from '@/lib/rules/calendar/business-calendar';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { emptyTerms } from '@/lib/terms/empty-terms';
import type { Fields } from '@/lib/terms/form/fields';
import { fileOf, formOf } from '@/lib/terms/form/terms-form';
import { listTerms } from '@/lib/terms/terms-of';
import { TermsEditor } from './terms-editor';

const calendar = businessCalendar([], calendarDate('2020-01-01'), calendarDate('2035-12-31'));
const EMPTY = {
  ...emptyTerms({ title: '空', contractKind: 'package-domestic', firstDay: '2026-12-01' }),
  id: 'own-tours',
};
const files = [...listTerms(), EMPTY].map((file) => JSON.parse(JSON.stringify(file)));

const page = (file: Readonly<Record<string, unknown>>) =>
  renderToStaticMarkup(
    createElement(TermsEditor, {
      action: async (state) => state,
      text: JSON.stringify(file),
      state: '0'.repeat(64),
      values: formOf(file),
      calendar,
      agencyName: '当社',
      version: '/desk/terms/x~1',
    }),
  );

it.each(files.map((file) => [String(file.id), file] as const))(
  '%s stands in the editor without a script: every field, what it comes to, and nothing to mend',
  (_, file) => {
    const html = page(file);
    const missing = Object.entries(formOf(file)).filter(
      ([name, value]) => value !== '' && !html.includes(`name="${name}"`),
    );
    expect(missing).toEqual([]);
    expect(html).toContain('直すところはありません。');
    expect(html).toContain('旅行開始日の7日前 11:00');
  },
);

/** What a browser sends of a form that nobody touched. */
function sentUntouched(html: string): Fields {
  const sent: Record<string, string> = {};
  const plain = (text = '') =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const name = attribute(tag, 'name');
    if (name === undefined || (/type="checkbox"/.test(tag) && !/ checked=""/.test(tag))) continue;
    sent[name] = plain(attribute(tag, 'value'));
  }
  for (const [, head = '', inside = ''] of html.matchAll(/<select ([^>]*)>(.*?)<\/select>/gs)) {
    const options = [...inside.matchAll(/<option [^>]*>/g)].map(([option]) => option);
    const chosen = options.find((option) => / selected=""/.test(option)) ?? options[0] ?? '';
    sent[attribute(` ${head}`, 'name') ?? ''] = plain(attribute(chosen, 'value'));
  }
  for (const [, head = '', text = ''] of html.matchAll(/<textarea ([^>]*)>(.*?)<\/textarea>/gs)) {
    // React writes a line break before a text that begins with one.
    sent[attribute(` ${head}`, 'name') ?? ''] = plain(text);
  }
  return sent;
}

const PUBLISHED = JSON.parse(readFileSync('lib/terms/examples/published.json', 'utf8'));
/** A table with days that no step is for stays as it is as long as nobody touches it. */
const WITH_A_HOLE = JSON.parse(JSON.stringify({ ...EMPTY, id: 'with-a-hole' }));
WITH_A_HOLE.cancellation.tables[0].steps[0].until = { day: 25 };

it.each([...files, PUBLISHED, WITH_A_HOLE].map((file) => [String(file.id), file] as const))(
  '%s sent as it stands in the editor is the same file, to the last key',
  (_, file) => {
    const written = JSON.parse(JSON.stringify(fileOf(file, sentUntouched(page(file)))));
    const changed = Object.keys({ ...file, ...written }).filter(
      (key) => JSON.stringify(file[key]) !== JSON.stringify(written[key]),
    );
    expect(changed).toEqual([]);
  },
);
