import { z } from 'zod';
import { daysInMonth } from '@/lib/rules/calendar/calendar-date';

/** 第15条, 別表第1, and as agencies print them too: 8., (3), ■取消料. */
const NUMBER = '(?:第\\d+条|別表第\\d+|\\d+[.．]|[(（]\\d+[)）]|[■□●○◆◇◎※][^\\s(（]{0,20})';

const AN_ARTICLE = 'an article such as 第15条, 8., (3) or ■取消料';

/** The number of a printed article. */
export const articleNo = z.string().regex(new RegExp(`^${NUMBER}$`), AN_ARTICLE);

/** An article, with the paragraph in it where it is named. */
const cited = z
  .string()
  .regex(new RegExp(`^${NUMBER}(?:第\\d+項|[(（]\\d+[)）]|[①-⑳])?$`), AN_ARTICLE);

/** Every figure says where it stands, where it came from and whether somebody confirmed it. */
export const figureShape = {
  article: cited,
  clause: z.string().min(1),
  source: z.string().min(3, 'say document and item'),
  confirmed: z.boolean(),
};

export const wholeYen = z.int().min(0).max(100_000_000);

export const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'an hour such as 09:30');

export const closingHour = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'an hour such as 18:00, or 24:00');

export const day = z.iso.date();

const A_LEAP_YEAR = 2000;

export const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of the year such as 12-20')
  .refine((text) => Number(text.slice(3)) <= daysInMonth(A_LEAP_YEAR, Number(text.slice(0, 2))), {
    error: 'no such day of the year',
  });

/** 期限, as `lastDate` reads it. */
export const deadline = z
  .strictObject({
    count: z.int().min(0).max(1000),
    unit: z.enum(['days', 'months', 'years']),
    direction: z.enum(['forward', 'back']),
    firstDayIncluded: z.boolean(),
    edge: z.enum(['by', 'before']),
  })
  .refine(
    (term) => term.direction === 'forward' || (term.unit === 'days' && !term.firstDayIncluded),
    {
      error: 'counting back is in days, and departure day is never counted',
    },
  );
