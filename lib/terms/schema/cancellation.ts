import { z } from 'zod';
import { charge } from './charge';
import { day, figureShape, monthDay, wholeYen } from './figure';
import {
  beforePayment,
  countedFrom,
  freeShare,
  kept,
  partySize,
  receivedAfterStart,
} from './party-and-payment';
import { point, splitHour } from './step-point';

const feeFigure = z.strictObject({ id: z.string().min(1), charge, ...figureShape });

const feeStep = z.strictObject({
  id: z.string().min(1),
  from: point.nullable(),
  until: point.nullable(),
  charge,
  ...figureShape,
});

const bookingPoint = z.union([
  z.strictObject({ bookingDay: z.int().min(0).max(365), ...splitHour }),
  z.strictObject({ hours: z.int().min(1).max(8760) }),
]);

const bookingStep = z.strictObject({
  id: z.string().min(1),
  until: bookingPoint,
  bookedByDay: z.int().min(0).max(1000).optional(),
  whenSent: z.boolean().optional(),
  charge,
  ...figureShape,
});

const feeTable = z.strictObject({
  dayTrip: z.boolean().nullable(),
  variant: z.string().min(1).nullable(),
  ceiling: z.string().min(1).optional(),
  period: z.string().min(1).nullable(),
  party: partySize.optional(),
  countedFrom: countedFrom.optional(),
  freeShare: freeShare.optional(),
  fromBooking: z.array(bookingStep).min(1).optional(),
  steps: z.array(feeStep).min(1),
  afterStart: feeFigure,
});

const rangeEnd = z.union([monthDay, day]);

const range = z
  .strictObject({ from: rangeEnd, until: rangeEnd })
  .refine(({ from, until }) => from.length === until.length, {
    error: 'both ends with their year, or both without',
  })
  .refine(({ from, until }) => from.length === 5 || from.length !== until.length || from <= until, {
    error: 'a range with its years goes from the earlier day to the later',
  })
  .refine(({ from, until }) => from.length === 5 || until < sameDayNextYear(from), {
    error: 'a range with its years is shorter than a year',
  });

function sameDayNextYear(date: string): string {
  return `${String(Number(date.slice(0, 4)) + 1).padStart(4, '0')}${date.slice(4)}`;
}

const longWeekends = z.strictObject({
  days: z.int().min(2).max(10),
  before: z.int().min(0).max(7).optional(),
  after: z.int().min(0).max(7).optional(),
});

const period = z
  .strictObject({
    name: z.string().min(1),
    ranges: z.array(range),
    longWeekends: longWeekends.optional(),
    ...figureShape,
  })
  .refine(({ ranges, longWeekends }) => ranges.length > 0 || longWeekends !== undefined, {
    error: 'a period has ranges, or long weekends by rule',
    path: ['ranges'],
  });

const ticket = z.strictObject({
  issuedEarly: z
    .strictObject({ fromDay: z.int().min(0), step: z.string().min(1), ...figureShape })
    .nullable(),
  earlyBird: z.strictObject({ beforeIssue: feeFigure, fromIssue: feeFigure }).nullable(),
  firstDeparture: z.strictObject({ passedStep: z.string().min(1), ...figureShape }).nullable(),
});

/** 取消料. */
export const cancellation = z.strictObject({
  trips: z
    .array(z.enum(['stay', 'day-trip']))
    .min(1)
    .optional(),
  prices: z
    .strictObject({
      from: wholeYen,
      until: wholeYen,
      sold: z.array(wholeYen).min(1).max(500).optional(),
    })
    .refine((range) => range.from <= range.until, { error: 'lowest price first' }),
  costs: z
    .record(
      z.string().min(1),
      z
        .strictObject({ from: wholeYen, until: wholeYen })
        .refine((range) => range.from <= range.until, { error: 'lowest cost first' }),
    )
    .optional(),
  charges: z.record(z.string().min(1), charge).default({}),
  periods: z.array(period).default([]),
  tables: z.array(feeTable).min(1),
  ticket: ticket.nullable().default(null),
  beforePayment: beforePayment.optional(),
  kept: kept.optional(),
  receivedAfterStart: receivedAfterStart.optional(),
});
