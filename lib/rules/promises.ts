import { ANSWER_HOURS } from './application/answer-due';
import { ASSISTANCE_DAYS } from './application/review-due';
import { TAKEN_DOWN_DAYS } from './application/taken-down';
import { WAITING_OFFER_HOURS } from './application/waiting-line';
import { DETAILS_KEPT_DAYS } from './privacy/details-kept';
import { DUTY_FREE_STOP_DAYS } from './privacy/duty-free-stop';
import { PROVISION_KEPT_YEARS } from './privacy/provision-kept';
import { REQUEST_ANSWER_DAYS } from './privacy/request-dates';

/**
 * What the site promises in figures. The code that keeps a promise and every sentence that makes it take the figure
 * from here, so that neither can change without the other. What the law or an agency's terms say stands with them.
 */
export const promises = {
  /** A mailed code, and how often it may be typed wrong. */
  codeMinutes: 10,
  codeTries: 5,
  /** A sign-in without use, and in any case. */
  signInIdleHours: 24,
  signInDays: 14,
  /** A booking opened by a code, without use, and in any case. */
  openedIdleHours: 2,
  openedHours: 24,
  /** All that is held, after a code. */
  ownDataMinutes: 30,
  /** No disclosure on the screen so long after another contact (privacy, contact change then request). */
  coolingDays: 7,
  /** What is asked about one's own data is answered so soon; a suit is possible later (D1-R). */
  requestAnswerDays: REQUEST_ANSWER_DAYS,
  /** What is given to duty-free shops can be stopped until so many days before the departure (privacy P12). */
  dutyFreeStopDays: DUTY_FREE_STOP_DAYS,
  /** Passports and wishes for assistance, from the end of the trip on. */
  detailsKeptDays: DETAILS_KEPT_DAYS,
  /** Seats of an application that is filled in, and what was typed into it. */
  seatsMinutes: 20,
  /** An application that cannot be accepted at once (D2-3.1a). */
  answerHours: ANSWER_HOURS,
  draftHours: 48,
  /** How long seats are held for a party of the waiting list whose turn has come. */
  waitingOfferHours: WAITING_OFFER_HOURS,
  /** When it is erased at the latest, from the last word typed on. */
  draftErasedDays: 7,
  /** How long a card company's answer is waited for. */
  cardAnswerMinutes: 15,
  guardianLinkDays: 7,
  /** An application that was taken down, where the terms name no days for its deposit (D3-2.2a). */
  takenDownDays: TAKEN_DOWN_DAYS,
  assistanceDays: ASSISTANCE_DAYS,
  /** Before the rest of a price is due. */
  balanceReminderDays: 3,
  /** The link to a booking's calendar, from the return on. */
  calendarDays: 30,
  /** New mail addresses that a booking may be given in a day. */
  newAddressesADay: 5,
  /** Working days within which an enquiry is answered; how long its thread is kept after its last word. */
  enquiryAnswerDays: 2,
  enquiryKeptDays: 180,
  /** The record of what was passed on to a third party. */
  provisionKeptYears: PROVISION_KEPT_YEARS,
  /** At the desk: a piece of work taken, an invitation, a password shown lately, codes between two pages. */
  claimMinutes: 15,
  invitationDays: 3,
  /** Files of a catalogue that somebody sent and did not take. */
  uploadDays: 1,
  /** Words that somebody of the staff typed to find a booking. */
  searchHours: 2,
  confirmedMinutes: 10,
  secondFactorMinutes: 10,
  secondFactorTries: 5,
} as const;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export const minutesInMs = (minutes: number) => minutes * MINUTE_MS;
export const hoursInMs = (hours: number) => hours * HOUR_MS;
export const daysInMs = (days: number) => days * 24 * HOUR_MS;
