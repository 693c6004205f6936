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
  'flight',
] as const;

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
