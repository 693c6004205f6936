import { z } from 'zod';
import { day, flag, hour, priceOrNone, tourCode, wholeNumber } from './cell';
import { fault } from './cell-fault';
import { adultPrices, lowestAdultYen, priceTable } from './prices';

export const departureColumns = [
  'tour_code',
  'date',
  'meeting_time',
  'adult_1',
  'adult_2',
  'adult_3',
  'adult_4',
  'child_percent',
  'infant_yen',
  'capacity',
  'decided',
] as const;

/** A line of departures.csv, turned into a row of the table Departure; return date and start follow from its tour. */
export const departureRow = z
  .object({
    tour_code: tourCode,
    date: day,
    meeting_time: z.union(
      [
        z
          .string()
          .regex(/^\s*$/)
          .transform(() => null),
        hour,
      ],
      {
        error: fault('not-an-hour-or-empty'),
      },
    ),
    adult_1: priceOrNone,
    adult_2: priceOrNone,
    adult_3: priceOrNone,
    adult_4: priceOrNone,
    child_percent: wholeNumber(0, 100),
    infant_yen: wholeNumber(0, 9_999_999),
    capacity: wholeNumber(0, 500),
    decided: flag,
  })
  .refine((row) => adultPrices(row).some((price) => price > 0), {
    path: ['adult_1'],
    message: fault('no-price'),
  })
  .transform((row) => {
    const prices = priceTable(adultPrices(row), row.child_percent, row.infant_yen);
    return {
      id: `${row.tour_code}.${row.date}`,
      tourCode: row.tour_code,
      departureDate: row.date,
      meetingTime: row.meeting_time,
      priceTable: prices,
      lowestAdultYen: lowestAdultYen(prices),
      childPercent: row.child_percent,
      capacity: row.capacity,
      decided: row.decided,
    };
  });
