import { type Fields, type Loose, list, loose, numberOf, plain, said } from './fields';

/** How a charge can be written in the form; `keep` is a reckoning that only a file can hold. */
export const CHARGE_FORMS = [
  'free',
  'percent',
  'fixed',
  'largerOf',
  'smallerOf',
  'sumOf',
  'byAge',
  'atLeastPercent',
  'atLeastFixed',
  'ask',
  'keep',
] as const;

/** What a deposit can be: all that is known before a booking is made. */
export const DEPOSIT_FORMS: readonly ChargeForm[] = ['percent', 'fixed', 'largerOf', 'smallerOf'];

/** Fields of a charge beside its kind: those that its kind does not ask for say nothing. */
export const CHARGE_NAMES = ['percent', 'of', 'yen', 'per', 'child', 'infant'] as const;

export type ChargeForm = (typeof CHARGE_FORMS)[number];

const OF_TWO: readonly string[] = ['largerOf', 'smallerOf', 'sumOf'];
const BASES: readonly unknown[] = ['tourPrice', 'ticketPrice', 'fare'];

/** The fields of a charge. */
export function chargeFields(charge: unknown): Fields {
  const form = said(loose(charge).kind);
  if (form === 'free' || form === 'ask') return { kind: form };
  if (isShare(charge)) return { kind: form, ...shareFields(charge) };
  if (isSum(charge)) return { kind: form, ...sumFields(charge) };
  if (form === 'atLeast') return leastFields(loose(charge).charge);
  if (form === 'byAge' && isByShare(charge)) return { kind: form, ...ageFields(charge) };
  const [share, sum, ...more] = list(loose(charge).charges);
  const two = isShare(share) && isSum(sum) && more.length === 0;
  if (OF_TWO.includes(form) && two) {
    return { kind: form, ...shareFields(share), ...sumFields(sum) };
  }
  return { kind: form === '' ? '' : 'keep' };
}

function leastFields(charge: unknown): Fields {
  if (isShare(charge)) return { kind: 'atLeastPercent', ...shareFields(charge) };
  return isSum(charge) ? { kind: 'atLeastFixed', ...sumFields(charge) } : { kind: 'keep' };
}

/** Whether adults, children and infants are each charged a share of the same price, or nothing. */
function isByShare(charge: unknown): boolean {
  const { adult, child, infant } = loose(charge);
  const others = [child, infant].filter((one) => one !== undefined);
  const same = (one: unknown) => isFree(one) || (isShare(one) && loose(one).of === loose(adult).of);
  return isShare(adult) && others.every(same);
}

function ageFields(charge: unknown): Fields {
  const { adult, child, infant } = loose(charge);
  const rate = (one: unknown) => (isFree(one) ? '0' : said(loose(one).percent));
  return { ...shareFields(adult), child: rate(child), infant: rate(infant) };
}

const isFree = (charge: unknown): boolean => loose(charge).kind === 'free';

function isShare(charge: unknown): boolean {
  const { kind, of } = loose(charge);
  return kind === 'percent' && BASES.includes(of);
}

const isSum = (charge: unknown): boolean => loose(charge).kind === 'fixed';

const shareFields = (charge: unknown): Fields => ({
  percent: said(loose(charge).percent),
  of: said(loose(charge).of),
});

const sumFields = (charge: unknown): Fields => ({
  yen: said(loose(charge).yen),
  per: said(loose(charge).per),
});

/** Whether fields say another charge than the one that stood there; fields that its kind does not ask for say nothing. */
export function sameCharge(charge: unknown, fields: Fields): boolean {
  const was = chargeFields(charge);
  const asked = Object.keys(was);
  return fields.kind === was.kind && asked.every((name) => (fields[name] ?? '') === was[name]);
}

/**
 * The charge that the fields write.
 *
 * @param kept the charge that stood there, for a reckoning that the form cannot write
 * @param base what a percentage is taken of where nothing else is chosen
 */
export function chargeOf(fields: Fields, kept: unknown, base: string): unknown {
  const { kind = '' } = fields;
  const of = fields.of || base;
  const share = shareOf(fields.percent, of);
  const yen = fields.yen?.trim() ? numberOf(fields.yen) : null;
  const sum: Loose = { kind: 'fixed', yen, per: fields.per || 'person' };
  if (kind === 'percent') return share;
  if (kind === 'fixed') return sum;
  if (OF_TWO.includes(kind)) return { kind, charges: [share, sum] };
  if (kind === 'atLeastPercent') return { kind: 'atLeast', charge: share };
  if (kind === 'atLeastFixed') return { kind: 'atLeast', charge: sum };
  if (kind === 'byAge') return byAgeOf(fields, of);
  if (kind === 'ask') return { kind };
  return kind === 'keep' ? kept : { kind: 'free' };
}

const shareOf = (percent: string | undefined, of: string): Loose => ({
  kind: 'percent',
  percent: numberOf(percent),
  of,
});

/** A kind of traveler that is left empty is charged as the one before it. */
function byAgeOf({ percent, child, infant }: Fields, of: string): Loose {
  const one = (rate: string | undefined) =>
    plain(rate) === '0' ? { kind: 'free' } : shareOf(rate, of);
  return {
    kind: 'byAge',
    adult: shareOf(percent, of),
    ...(plain(child) === '' ? {} : { child: one(child) }),
    ...(plain(infant) === '' ? {} : { infant: one(infant) }),
  };
}
