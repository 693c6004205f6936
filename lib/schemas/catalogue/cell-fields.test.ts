import { expect, test } from 'vitest';
import { kindShapes } from './catalogue-kind';
import { cellFields } from './cell-fields';
import { fieldValues, readCellRows } from './cell-rows';
import { editedKinds } from './edited-kinds';

test('every column of a kind but the tour’s code has a field, and no field is without a column', () => {
  for (const kind of editedKinds) {
    const columns = kindShapes[kind].columns.filter(
      (column) => column !== 'tour_code' && column !== 'code',
    );
    expect(Object.keys(cellFields[kind]).sort(), kind).toEqual([...columns].sort());
  }
});

test('a row goes into the fields of its form and back', () => {
  const row = {
    season_from: '11-01',
    season_to: '12-10',
    weekdays: 'fri|sat',
    adult_1: '',
    adult_2: '58000',
    adult_3: '54000',
    adult_4: '52000',
    child_percent: '70',
    infant_yen: '3000',
    step_yen: '2000',
    capacity: '30',
    note: '紅葉の時期',
  };
  const form = new FormData();
  form.set('rows.0.here', '1');
  for (const [name, value] of Object.entries(fieldValues(0, row, 'patterns')))
    form.set(name, value);
  expect(readCellRows(form, 'patterns')).toEqual([{ ...row, at: '0' }]);
});

test('rows that nobody filled in and rows to be removed are left out; figures may be wide', () => {
  const form = new FormData();
  for (const at of [0, 1, 2]) form.set(`rows.${at}.here`, '1');
  form.set('rows.0.name', '消す');
  form.set('rows.0.remove', 'true');
  form.set('rows.2.price_yen', '６０００');
  form.set('rows.2.description', '一行目\r\n二行目');
  const rows = readCellRows(form, 'options');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ at: '2', price_yen: '6000', description: '一行目\n二行目' });
});

test('a list has one value a line, blanks and empty lines away', () => {
  const form = new FormData();
  form.set('rows.0.here', '1');
  form.set('rows.0.places', ' 京都 \r\n\r\n嵐山\n');
  expect(readCellRows(form, 'tours')[0]).toMatchObject({ places: '京都|嵐山', day_trip: 'false' });
});
