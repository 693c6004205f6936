import * as z from 'zod/mini';
import { NOTICE_KINDS } from '@/lib/rules/cancellation/notice-effect';
import { CALL_OFF_REASONS } from '@/lib/rules/contract/departure-call-off';
import { deskCallOffWords as callOffWords } from '@/lib/wording/desk/call-off';
import { shownWords } from '@/lib/wording/desk/departures';
import { deskNoticeWords as noticeWords } from '@/lib/wording/desk/notices';
import { deskListWords as listWords } from '@/lib/wording/desk/passenger-lists';
import { anyText, someLines, ticked, transformed } from '../form/typed-text';

export type DeparturesShown = keyof typeof shownWords;

/** Which departures the desk's list shows. */
export const DEPARTURES_SHOWN = Object.keys(shownWords) as DeparturesShown[];

type Asked = Readonly<Record<string, string | string[] | undefined>>;

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
const DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What the address of the list asks for; what cannot be is left out. */
export function departuresAsked(asked: Asked, monthNow: string) {
  const one = (name: string) => (typeof asked[name] === 'string' ? asked[name] : '');
  const day = DAY.test(one('day')) ? one('day') : null;
  const month = day?.slice(0, 7) ?? (MONTH.test(one('month')) ? one('month') : monthNow);
  const tour = /^[\w-]{1,80}$/.test(one('tour')) ? one('tour') : null;
  const known = DEPARTURES_SHOWN.find((shown) => shown === one('show'));
  const page = /^\d{1,4}$/.test(one('page')) ? Math.max(Number(one('page')), 1) : 1;
  return { month, day, tour, show: known ?? (day === null ? 'booked' : 'all'), page };
}

/** The month before or after one, `YYYY-MM`. */
export function monthFrom(month: string, by: 1 | -1): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** 受付の開始・停止. */
export const selling = z.object({ selling: z.enum(['open', 'closed']) });

/** 催行中止: a ground of the terms, what travelers are told, and that it cannot be taken back. */
export const callOffOrder = z.object({
  reason: z.enum(CALL_OFF_REASONS, callOffWords.reasonMissing),
  explanation: someLines(1_000, callOffWords.explanationErrors),
  confirmed: ticked.check(z.refine((yes) => yes, callOffWords.confirmMissing)),
});

/** お知らせ: its kind, what travelers read, one press. */
export const noticeOrder = z.object({
  kind: z.enum(NOTICE_KINDS, noticeWords.kindMissing),
  text: someLines(1_000, noticeWords.textErrors),
  confirmed: ticked.check(z.refine((yes) => yes, noticeWords.confirmMissing)),
  press: anyText.check(z.minLength(20, noticeWords.refusals['form-used']), z.maxLength(60)),
});

/** 名簿: the place of a recipient among those of the tour, one press. */
export const listOrder = z.object({
  recipient: transformed(anyText, (typed) => (typed === '' ? Number.NaN : Number(typed))).check(
    z.refine((place) => Number.isInteger(place) && place >= 0, listWords.recipientMissing),
  ),
  press: anyText.check(z.minLength(20, listWords.refusals.nobody), z.maxLength(60)),
});
