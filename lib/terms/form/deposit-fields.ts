import { chargeFields, chargeOf, sameCharge } from './charge-fields';
import {
  type Fields,
  type FormPart,
  type Loose,
  list,
  loose,
  numberOf,
  OWN_SOURCE,
  plain,
  put,
  rowsOf,
  said,
  under,
} from './fields';

/** 申込金: bands by price, from the highest down. */
export const depositPart: FormPart = {
  prefix: 'deposit.',
  read: (file) => {
    const bands = bandsOf(file).map((band, place) => put(`bands.${place}.`, bandFields(band)));
    return Object.assign({ maximum: said(loose(file.deposit).maximum) }, ...bands);
  },
  write: (file, fields) => {
    const bands = writtenBands(file, under(fields, 'bands.'));
    if (bands.length === 0) return bandsOf(file).length === 0 ? file : { ...file, deposit: null };
    const maximum = fields.maximum || 'price';
    return { ...file, deposit: { ...loose(file.deposit), bands, maximum } };
  },
};

const bandsOf = (file: Loose): readonly Loose[] => list(loose(file.deposit).bands);

function bandFields(band: Loose): Fields {
  const charge = band.charge ?? { kind: 'fixed', yen: band.depositYen, per: 'person' };
  return { from: said(band.fromPriceYen), ...put('charge.', chargeFields(charge)) };
}

function writtenBands(file: Loose, fields: Fields): readonly Loose[] {
  const was = bandsOf(file);
  const rows: Loose[] = [];
  for (const { place, row } of rowsOf(fields)) {
    if (row.remove || (plain(row.from) === '' && !row['charge.kind'])) continue;
    rows.push(writtenBand(row, was[place], firstFigure(file)));
  }
  return rows.sort((one, other) => Number(other.fromPriceYen) - Number(one.fromPriceYen));
}

function writtenBand(fields: Fields, was: Loose | undefined, like: Loose): Loose {
  const typed = under(fields, 'charge.');
  const fromPriceYen = numberOf(fields.from);
  const before = was?.charge ?? { kind: 'fixed', yen: was?.depositYen, per: 'person' };
  if (was && sameCharge(before, typed)) return { ...was, fromPriceYen };
  const { depositYen: _, charge: __, ...figure } = was ?? like;
  const charge = chargeOf(typed, before, 'tourPrice') as Loose;
  const amount = charge.kind === 'fixed' ? { depositYen: charge.yen } : { charge };
  return { ...figure, fromPriceYen, ...amount, ...OWN_SOURCE };
}

function firstFigure(file: Loose): Loose {
  const { article, clause } = loose(file.acceptance);
  return { article, clause, ...OWN_SOURCE };
}
