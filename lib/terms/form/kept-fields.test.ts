import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileOf, formOf } from './terms-form';

// biome-ignore lint/suspicious/noExplicitAny: a file as an agency wrote it
type Loose = any;

const figure = {
  article: '第1条',
  clause: 'D2-15.T.1',
  source: 'our own terms, article 1',
  confirmed: false,
};

function written(): Loose {
  const file = JSON.parse(readFileSync('lib/terms/examples/smallest.json', 'utf8'));
  const [table] = file.cancellation.tables;
  const noon = { day: 7, at: '12:00', minuteIncluded: true };
  table.steps[0].until = noon;
  table.steps[1].from = noon;
  table.party = { from: 1, until: 14 };
  table.fromBooking = [{ id: 'b', until: { hours: 24 }, charge: { kind: 'free' }, ...figure }];
  const rule = { name: 'long', ranges: [], longWeekends: { days: 3 }, ...figure };
  const dated = { name: 'peak', ranges: [{ from: '12-20', until: '01-05' }], ...figure };
  file.cancellation.periods = [rule, dated];
  return file;
}

it('what is no field of the form outlives every change of what is one', () => {
  const file = written();
  const fields = formOf(file);
  const changed: Loose = fileOf(file, {
    ...fields,
    'tables.0.steps.1.charge.percent': '35',
    'periods.0.until': '01-07',
  });
  const [table] = changed.cancellation.tables;
  expect(table.steps[1].charge.percent).toBe(35);
  expect(table.steps[0].until).toEqual({ day: 7, at: '12:00', minuteIncluded: true });
  expect(table.steps[1].from).toEqual({ day: 7, at: '12:00', minuteIncluded: true });
  expect(table.party).toEqual({ from: 1, until: 14 });
  expect(table.fromBooking).toEqual(file.cancellation.tables[0].fromBooking);
  expect(changed.cancellation.periods).toMatchObject([
    { name: 'long', ranges: [], longWeekends: { days: 3 } },
    { name: 'peak', ranges: [{ from: '12-20', until: '01-07' }] },
  ]);
});
