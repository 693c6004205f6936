import { type Fields, type Loose, list, loose, numberOf, said } from './fields';

/** How a charge can be written in the form; `keep` is a reckoning that only a file can hold. */
export const CHARGE_FORMS = [
  'free',
  'percent',
  'fixed',
  'largerOf',
  'smallerOf',
  'sumOf',
  'keep',
] as const;

export type ChargeForm = (typeof CHARGE_FORMS)[number];

const OF_TWO: readonly string[] = ['largerOf', 'smallerOf', 'sumOf'];
const BASES: readonly unknown[] = ['tourPrice', 'ticketPrice', 'fare'];

/** The fields of a charge. */
export function chargeFields(charge: unknown): Fields {
  const form = said(loose(charge).kind);
  if (form === 'free') return { kind: form };
  if (isShare(charge)) return { kind: form, ...shareFields(charge) };
  if (isSum(charge)) return { kind: form, ...sumFields(charge) };
  const [share, sum, ...more] = list(loose(charge).charges);
  const two = isShare(share) && isSum(sum) && more.length === 0;
  if (OF_TWO.includes(form) && two) {
    return { kind: form, ...shareFields(share), ...sumFields(sum) };
  }
  return { kind: form === '' ? '' : 'keep' };
}

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
  const share: Loose = {
    kind: 'percent',
    percent: numberOf(fields.percent),
    of: fields.of || base,
  };
  const yen = fields.yen?.trim() ? numberOf(fields.yen) : null;
  const sum: Loose = { kind: 'fixed', yen, per: fields.per || 'person' };
  if (kind === 'percent') return share;
  if (kind === 'fixed') return sum;
  if (OF_TWO.includes(kind)) return { kind, charges: [share, sum] };
  return kind === 'keep' ? kept : { kind: 'free' };
}
