import { z } from 'zod';
import { filled, maybeEmpty, oneOf, tourCode, wholeNumber, wholeNumberOrNone } from './cell';

export const optionColumns = [
  'tour_code',
  'option_code',
  'name',
  'description',
  'unit',
  'price_yen',
  'max_per_booking',
  'applies',
] as const;

/** A line of options.csv, turned into a row of the table PriceOption. */
export const optionRow = z
  .object({
    tour_code: tourCode,
    option_code: tourCode,
    name: filled,
    description: maybeEmpty,
    unit: oneOf(['person', 'room', 'booking']),
    price_yen: wholeNumber(-9_999_999, 9_999_999),
    max_per_booking: wholeNumberOrNone(1, 99),
    applies: oneOf(['all', 'adult', 'child']),
  })
  .transform((row) => ({
    tourCode: row.tour_code,
    optionCode: row.option_code,
    name: row.name,
    description: row.description,
    unit: row.unit,
    priceYen: row.price_yen,
    maxPerBooking: row.max_per_booking,
    applies: row.applies,
  }));
