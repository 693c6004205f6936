import { z } from 'zod';
import { filled, listOfSome, maybeEmpty, oneOf, tourCode, wordOf } from './cell';
import { fault } from './cell-fault';

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

/** Address, telephone and email are the representative's: the form asks nobody else for them (D3-2.5). */
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

type Item = (typeof providedItems)[number];

/** What each class may be given at most (privacy P25); shops nothing but the four of D1-T3. */
const MOST: Readonly<Record<(typeof recipientClasses)[number], readonly Item[]>> = {
  lodging: ['name', 'kana', 'name-roman', 'sex', 'age', 'address', 'telephone'],
  transport: ['name', 'kana', 'name-roman', 'sex', 'age'],
  'land-operator': ['name', 'kana', 'name-roman', 'sex', 'age', 'telephone', 'flight'],
  insurer: ['name', 'kana', 'name-roman', 'birth-date'],
  airline: [
    'name',
    'kana',
    'name-roman',
    'sex',
    'age',
    'birth-date',
    'passport',
    'passport-number',
    'telephone',
    'email',
  ],
  'duty-free': ['name', 'name-roman', 'passport-number', 'flight'],
};

/** 保護措置 (privacy P22): all of the eight principles, some missing, or not known. */
export const recipientMeasures = ['all-oecd8', 'missing', 'not-provided'] as const;

/** Asked of travelers abroad only. */
export const ITEMS_ABROAD: readonly Item[] = ['name-roman', 'passport', 'passport-number'];

/** A line of recipients.csv, turned into a row of the table Recipient; the line's place among the tour's is added later. */
export const recipientRow = z
  .object({
    tour_code: tourCode,
    class: oneOf(recipientClasses),
    name: filled,
    country: z
      .string()
      .trim()
      .regex(/^[A-Z]{2}$/, fault('not-a-country')),
    items: listOfSome(wordOf(providedItems)),
    measures: oneOf(recipientMeasures),
    measures_reason: maybeEmpty,
    address: filled,
    representative: filled,
  })
  .refine((row) => row.measures === 'all-oecd8' || row.measures_reason !== '', {
    path: ['measures_reason'],
    message: fault('reason-needed'),
  })
  .superRefine((row, context) => {
    const most = MOST[row.class];
    if (row.items.every((item) => most.includes(item))) return;
    const message = fault('too-many-items', most, row.class);
    context.addIssue({ code: 'custom', path: ['items'], message });
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
