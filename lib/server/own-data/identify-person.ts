import 'server-only';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import {
  type AgentPaper,
  type IdentityMethod,
  identityObjection,
} from '@/lib/rules/privacy/identity';
import { targetAfterWait } from '@/lib/rules/privacy/request-dates';
import {
  identityAskedMail,
  identityConfirmedMail,
  identityFailedMail,
} from '@/lib/wording/own-data/identity-mails';
import type { DisclosureRequest } from '../generated/prisma/client';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { shownDay } from '../system/shown-moment';
import { coolingUntil } from './contacts-of';
import { claimantOf } from './read-request';
import { requestStep } from './request-step';
import { onRequest, type RequestAct, requestRefused } from './staff-on-request';

const today = (at: Date) => dayInJapan(instant(at.getTime()));

/** 本人確認をお願いする: from today the day aimed at stands still. Asked twice, the first day counts. */
export async function askIdentity(staff: Staff, reference: string, at: Date): Promise<RequestAct> {
  const order = { reference, act: 'identity-asked', states: ['received'] };
  return onRequest(staff, order, at, async (tx, request) => {
    if (request.identityAskedOn !== null) return { kind: 'done' };
    const data = { identityAskedOn: today(at) };
    const mail = (url: string) => identityAskedMail({ reference, url });
    await requestStep(tx, request, { kind: 'identity-asked', data, mail }, at);
    return { kind: 'done' };
  });
}

/** 本人確認が済んだ: by what, and with which papers where somebody asks for another (privacy P61, P64). */
export async function confirmIdentity(
  staff: Staff,
  order: { reference: string; method: IdentityMethod; papers: AgentPaper | null },
  at: Date,
): Promise<RequestAct> {
  const { reference, method } = order;
  const states = ['received'];
  return onRequest(staff, { reference, act: 'identity-confirmed', states }, at, async (tx, row) => {
    const claimant = claimantOf(row);
    const contactChanged = await isContactChanged(tx, row, at);
    const objection = identityObjection({ ...order, claimant, contactChanged });
    if (objection !== null) return requestRefused(objection);
    const targetDate = targetOf(row, at);
    const papers = claimant === 'self' ? null : order.papers;
    const identity = { identityMethod: method, identityPapers: papers, identityAt: at };
    const target = shownDay(targetDate);
    const data = { ...identity, targetDate, status: 'in-review' };
    const mail = (url: string) => identityConfirmedMail({ reference, target, url });
    await requestStep(tx, row, { kind: 'identity-confirmed', data, mail }, at);
    return { kind: 'done', detail: { method, papers: papers ?? '' } };
  });
}

/** 確かめられなかった: ends without an answer; the person may ask again. */
export async function failIdentity(staff: Staff, reference: string, at: Date): Promise<RequestAct> {
  const order = { reference, act: 'identity-failed', states: ['received'] };
  return onRequest(staff, order, at, async (tx, request) => {
    const data = { status: 'identity-failed', closedAt: at };
    const mail = () => identityFailedMail({ reference });
    await requestStep(tx, request, { kind: 'identity-failed', data, mail }, at);
    return { kind: 'done' };
  });
}

/** Whether a contact of the address changed in the last days: then no place on file proves anything. */
export async function isContactChanged(
  tx: Tx,
  { email }: Pick<DisclosureRequest, 'email'>,
  at: Date,
): Promise<boolean> {
  return email !== null && (await coolingUntil(tx, email, at)) !== null;
}

function targetOf(row: DisclosureRequest, at: Date) {
  const targetDate = calendarDate(row.targetDate);
  if (row.identityAskedOn === null) return targetDate;
  const wait = { askedOn: calendarDate(row.identityAskedOn), shownOn: today(at) };
  return targetAfterWait(targetDate, wait);
}
