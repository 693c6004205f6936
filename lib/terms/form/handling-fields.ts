import { HANDLING_OCCASIONS } from '@/lib/rules/money/handling-fee';
import { chargeFields, chargeOf, sameCharge } from './charge-fields';
import {
  type Fields,
  type FormPart,
  type Loose,
  list,
  loose,
  numberOf,
  plain,
  put,
  revised,
  rowsOf,
  said,
  under,
} from './fields';

/** What a row can be for: so many people, so much money, so many days before departure. */
export const SPANS = ['party', 'price', 'days'] as const;

/** 旅行業務取扱料金: the table, its rows asked from the first one down. */
export const handlingPart: FormPart = {
  prefix: 'handling.',
  read: (file) =>
    Object.assign(
      { article: said(loose(file.handlingFees).article) },
      ...feeRows(file).map((row, place) => put(`${place}.`, rowFields(row))),
    ),
  write: (file, fields) => {
    const was = feeRows(file);
    const rows = rowsOf(fields).flatMap(({ place, row }) => {
      if (row.remove || (was[place] === undefined && plain(row.title) === '')) return [];
      return [writtenRow(row, was[place] ?? { id: freeId(was, place) }, file)];
    });
    const { article } = fields;
    const handlingFees =
      rows.length === 0 ? undefined : revised(file, 'handlingFees', { article, parts: { rows } });
    return { ...file, handlingFees };
  },
};

const feeRows = (file: Loose): readonly Loose[] => list(loose(file.handlingFees).rows);

function rowFields(row: Loose): Fields {
  const spans = SPANS.map((span) => {
    const { from, until } = loose(row[span]);
    return { [`${span}From`]: said(from), [`${span}Until`]: said(until) };
  });
  return Object.assign(
    { title: said(row.title), occasion: said(row.occasion) },
    ...spans,
    put('charge.', chargeFields(row.charge)),
  );
}

function writtenRow(fields: Fields, was: Loose, file: Loose): Loose {
  const typed = under(fields, 'charge.');
  const base = said(file.contractKind) === 'arranged-air' ? 'ticketPrice' : 'tourPrice';
  const charge = sameCharge(was.charge, typed) ? was.charge : chargeOf(typed, was.charge, base);
  const spans = Object.fromEntries(SPANS.map((span) => [span, spanOf(span, fields)]));
  const occasion = fields.occasion || HANDLING_OCCASIONS[0];
  return { ...was, title: (fields.title ?? '').trim(), occasion, ...spans, charge };
}

function spanOf(span: string, fields: Fields): Loose | undefined {
  const { [`${span}From`]: from, [`${span}Until`]: until } = fields;
  if (plain(from) === '' && plain(until) === '') return undefined;
  const end = plain(until) === '' ? null : numberOf(until);
  return { from: numberOf(from || '0'), until: end };
}

function freeId(rows: readonly Loose[], place: number): string {
  let number = place + 1;
  while (rows.some(({ id }) => id === `fee-${number}`)) number += 1;
  return `fee-${number}`;
}
