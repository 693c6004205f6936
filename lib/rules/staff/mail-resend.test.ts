import { describe, expect, test } from 'vitest';
import { type Instant, instant, parseInstant } from '../calendar/instant';
import { mailFailure } from './mail-failure';
import { isTrueLate, type MailedBooking, type MailHolds, resendObjection } from './mail-resend';

const DUE = parseInstant('2026-06-03T12:00:00+09:00');
const before = instant(DUE - 1);
const applied: MailedBooking = {
  status: 'applied',
  accepted: false,
  answerBy: DUE,
  startsAt: parseInstant('2026-07-09T08:10:00+09:00'),
  guardianAsked: true,
};
const accepted = { ...applied, accepted: true };
const contracted = { ...accepted, status: 'contracted' } as const;
const GONE = 'no-longer-true';

describe('a failed mail is sent again only while it is true', () => {
  test.each<[string, MailHolds, MailedBooking | null, Instant, string | null]>([
    [
      'D2-3.1a an acceptance, a moment before its time is over',
      'until-arrived',
      accepted,
      before,
      null,
    ],
    ['D2-3.1a an acceptance at the end of its time', 'until-arrived', accepted, DUE, GONE],
    [
      'D2-3.1a an acceptance of an application that has lapsed',
      'until-arrived',
      { ...accepted, status: 'lapsed' },
      before,
      GONE,
    ],
    [
      'D2-3.1a an acceptance of one that was taken back',
      'until-arrived',
      { ...accepted, status: 'withdrawn' },
      before,
      GONE,
    ],
    [
      'D2-3.1a an acceptance that was displayed: the contract is there',
      'until-arrived',
      contracted,
      before,
      GONE,
    ],
    [
      'D2-3.1a an acceptance when the trip starts',
      'until-arrived',
      { ...accepted, startsAt: before },
      before,
      GONE,
    ],
    ['a place in the line', 'while-waiting', { ...applied, status: 'waitlisted' }, DUE, null],
    ['a place in the line that was left', 'while-waiting', applied, before, GONE],
    [
      'an offer, a moment before it ends',
      'while-offered',
      { ...applied, status: 'waitlisted' },
      before,
      null,
    ],
    [
      'an offer at its last moment',
      'while-offered',
      { ...applied, status: 'waitlisted' },
      DUE,
      GONE,
    ],
    [
      'D2-3.3b a notice of seats that did not arrive in time',
      'notice-of-seats',
      { ...accepted, status: 'waitlisted' },
      DUE,
      GONE,
    ],
    ['D3-5.3 a notice of seats that has made a contract', 'notice-of-seats', contracted, DUE, null],
    ['an acceptance that nobody gave', 'until-arrived', applied, before, GONE],
    ['the receipt of an application that waits', 'until-answered', applied, before, null],
    ['the receipt of an application that was answered', 'until-answered', accepted, before, GONE],
    ['the receipt of an application whose time is over', 'until-answered', applied, DUE, GONE],
    ['a contract that runs', 'under-contract', contracted, DUE, null],
    [
      'a contract that was cancelled',
      'under-contract',
      { ...contracted, status: 'cancelled-by-customer' },
      DUE,
      GONE,
    ],
    ['a guardian who has not answered', 'while-guardian-asked', applied, before, null],
    [
      'a guardian who has answered',
      'while-guardian-asked',
      { ...applied, guardianAsked: false },
      before,
      GONE,
    ],
    ['a code that opens a door', 'once', null, before, 'once-only'],
    ['what has happened', 'for-good', { ...applied, status: 'lapsed' }, DUE, null],
    ['what has happened, of no booking', 'for-good', null, DUE, null],
    ['what speaks of a booking that is not there', 'under-contract', null, DUE, GONE],
  ])('%s', (_, holds, booking, at, expected) => {
    expect(resendObjection(holds, booking, at)).toBe(expected);
  });
});

test.each([
  ['a server that is not there', { code: 'ECONNECTION' }, 'no-answer'],
  ['nobody of this address', { code: 'EENVELOPE', responseCode: 550 }, 'address-refused'],
  ['an address that is not allowed', { code: 'EENVELOPE', responseCode: 553 }, 'address-refused'],
  ['a full mailbox', { code: 'EENVELOPE', responseCode: 552 }, 'mail-refused'],
  ['a mail that is taken for spam', { code: 'EMESSAGE', responseCode: 554 }, 'mail-refused'],
  [
    'a mail refused with the figure of an address',
    { code: 'EMESSAGE', responseCode: 550 },
    'mail-refused',
  ],
  ['a mailbox that is busy', { code: 'EENVELOPE', responseCode: 450 }, 'busy'],
  ['the last of what is for now', { code: 'EENVELOPE', responseCode: 499 }, 'busy'],
  ['a login that fails', { code: 'EAUTH', responseCode: 535 }, 'sign-in-refused'],
] as const)('%s is kept as a code', (_, answer, expected) => {
  expect(mailFailure(answer)).toBe(expected);
});

describe('a mail that comes late goes out only while it is true', () => {
  test.each<[string, Exclude<MailHolds, 'once'>, MailedBooking | null, Instant, boolean]>([
    ['D2-3.1a an acceptance, a moment before its end', 'until-arrived', accepted, before, true],
    ['D2-3.1a an acceptance at its end', 'until-arrived', accepted, DUE, false],
    ['D2-3.1a beside the contract that its display formed', 'until-arrived', contracted, DUE, true],
    [
      'D2-3.1a of a trip that is over',
      'until-arrived',
      { ...accepted, status: 'completed' },
      DUE,
      false,
    ],
    [
      'that an answer will come, of one that was accepted',
      'until-answered',
      accepted,
      before,
      false,
    ],
    ['what has happened, of no booking', 'for-good', null, DUE, true],
  ])('%s', (_, holds, booking, at, expected) => {
    expect(isTrueLate(holds, booking, at)).toBe(expected);
  });
});
