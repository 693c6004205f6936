import { z } from 'zod';
import {
  dayOfYear,
  listOfSome,
  maybeEmpty,
  priceOrNone,
  tourCode,
  wholeNumber,
  wordOf,
} from './cell';
import { fault } from './cell-fault';
import { adultPrices } from './prices';

export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

export const patternColumns = [
  'tour_code',
  'season_from',
  'season_to',
  'weekdays',
  'adult_1',
  'adult_2',
  'adult_3',
  'adult_4',
  'child_percent',
  'infant_yen',
  'step_yen',
  'capacity',
  'note',
] as const;

/** A line of patterns.csv, turned into a row of the table DeparturePattern; the line's place among the tour's is added later. */
export const patternRow = z
  .object({
    tour_code: tourCode,
    season_from: dayOfYear,
    season_to: dayOfYear,
    weekdays: listOfSome(wordOf(weekdays)),
    adult_1: priceOrNone,
    adult_2: priceOrNone,
    adult_3: priceOrNone,
    adult_4: priceOrNone,
    child_percent: wholeNumber(0, 100),
    infant_yen: wholeNumber(0, 9_999_999),
    step_yen: wholeNumber(0, 999_999),
    capacity: wholeNumber(1, 500),
    note: maybeEmpty,
  })
  .refine((row) => adultPrices(row).some((price) => price > 0), {
    path: ['adult_1'],
    message: fault('no-price'),
  })
  .transform((row) => ({
    tourCode: row.tour_code,
    seasonFrom: row.season_from,
    seasonTo: row.season_to,
    weekdays: row.weekdays,
    adultYen: adultPrices(row),
    childPercent: row.child_percent,
    infantYen: row.infant_yen,
    stepYen: row.step_yen,
    capacity: row.capacity,
    note: row.note,
  }));
