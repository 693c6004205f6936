import { z } from 'zod';
import { filled, listOfSome, maybeEmpty, oneOf, tourCode, wordOf } from './cell';

export const recipientColumns = [
  'tour_code',
  'class',
  'name',
  'country',
  'items',
  'measures',
  'measures_reason',
  'address',
  'representative',
] as const;

export const recipientClasses = [
  'lodging',
  'transport',
  'land-operator',
  'insurer',
  'airline',
  'duty-free',
] as const;

export const providedItems = [
  'name',
  'kana',
  'name-roman',
  'sex',
  'age',
  'birth-date',
  'address',
  'telephone',
  'email',
  'passport',
  'passport-number',
  'flight',
] as const;

/** D1-T3: shops get these and nothing else. */
const DUTY_FREE_ITEMS: readonly string[] = ['name', 'name-roman', 'passport-number', 'flight'];

/** A line of recipients.csv, turned into a row of the table Recipient; the line's place among the tour's is added later. */
export const recipientRow = z
  .object({
    tour_code: tourCode,
    class: oneOf(recipientClasses),
    name: filled,
    country: z
      .string()
      .trim()
      .regex(/^[A-Z]{2}$/, 'must be JP or another ISO country code of two capitals'),
    items: listOfSome(wordOf(providedItems)),
    measures: oneOf(['all-oecd8', 'not-provided']),
    measures_reason: maybeEmpty,
    address: filled,
    representative: filled,
  })
  .refine((row) => row.measures === 'all-oecd8' || row.measures_reason !== '', {
    path: ['measures_reason'],
    message: 'is needed where measures is not-provided',
  })
  .refine(
    (row) => row.class !== 'duty-free' || row.items.every((item) => DUTY_FREE_ITEMS.includes(item)),
    { path: ['items'], message: `may be no more than ${DUTY_FREE_ITEMS.join('|')} for duty-free` },
  )
  .transform((row) => ({
    tourCode: row.tour_code,
    recipientClass: row.class,
    name: row.name,
    country: row.country,
    items: row.items,
    measures: row.measures,
    measuresReason: row.measures_reason,
    address: row.address,
    representative: row.representative,
  }));
