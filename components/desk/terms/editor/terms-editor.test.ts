import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { businessCalendar } from '@/lib/rules/calendar/business-calendar';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { emptyTerms } from '@/lib/terms/empty-terms';
import { formOf } from '@/lib/terms/form/terms-form';
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
