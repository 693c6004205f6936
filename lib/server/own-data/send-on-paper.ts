import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { paperSentMail } from '@/lib/wording/own-data/request-mails';
import type { Staff } from '../staff/staff-session';
import { requestStep } from './request-step';
import { onRequest, type RequestAct, requestRefused } from './staff-on-request';

/** 紙でお渡しした: the answer left by post or was handed over at the counter, once. */
export async function sendOnPaper(staff: Staff, reference: string, at: Date): Promise<RequestAct> {
  const order = { reference, act: 'paper-sent', states: ['answered'] };
  return onRequest(staff, order, at, async (tx, request) => {
    if (request.delivery === 'electronic') return requestRefused('not-on-paper');
    if (request.paperSentOn !== null) return requestRefused('closed');
    const data = { paperSentOn: dayInJapan(instant(at.getTime())) };
    const mail = () => paperSentMail({ reference, delivery: request.delivery });
    await requestStep(tx, request, { kind: 'paper-sent', data, mail }, at);
    return { kind: 'done', detail: { delivery: request.delivery } };
  });
}
