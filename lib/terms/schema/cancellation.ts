import { z } from 'zod';
import { charge, percent } from './charge';
import { day, figureShape, hour, monthDay, wholeYen } from './figure';

const splitHour = { at: hour.optional(), minuteIncluded: z.boolean().optional() };

const point = z.union([
  z.strictObject({ day: z.int().min(0).max(1000), ...splitHour }),
  z.strictObject({ date: day, ...splitHour }),
]);

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

const partySize = z
  .strictObject({ from: z.int().min(1).max(10_000), until: z.int().min(1).max(10_000).nullable() })
  .refine(({ from, until }) => until === null || from <= until, {
    error: 'the smaller number of people first',
  });

const countedFrom = z.strictObject({
  day: z.enum(['sailing', 'first-flight', 'check-in']),
  tripDay: z.int().min(1).max(365).optional(),
});

const freeShare = z.strictObject({
  id: z.string().min(1),
  percent,
  until: point.nullable(),
  alsoWhenAllLeave: z.boolean(),
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

const period = z.strictObject({
  name: z.string().min(1),
  ranges: z.array(range).min(1),
  ...figureShape,
});

const ticket = z.strictObject({
  issuedEarly: z
    .strictObject({ fromDay: z.int().min(0), step: z.string().min(1), ...figureShape })
    .nullable(),
  earlyBird: z.strictObject({ beforeIssue: feeFigure, fromIssue: feeFigure }).nullable(),
  firstDeparture: z.strictObject({ passedStep: z.string().min(1), ...figureShape }).nullable(),
});

const beforePayment = z.strictObject({
  id: z.string().min(1),
  until: z.enum(['first-payment', 'full-payment']),
  ...figureShape,
});

const kept = z.strictObject({
  id: z.string().min(1),
  charge,
  counts: z.enum(['at-least', 'added']),
  ...figureShape,
});

const receivedAfterStart = z.strictObject({
  counts: z.enum(['departure-day', 'when-sent', 'after-start']),
  ...figureShape,
});

/** 取消料. */
export const cancellation = z.strictObject({
  trips: z
    .array(z.enum(['stay', 'day-trip']))
    .min(1)
    .optional(),
  prices: z
    .strictObject({ from: wholeYen, until: wholeYen })
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
