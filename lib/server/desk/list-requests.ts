import 'server-only';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { OPEN_REQUEST } from '@/lib/rules/privacy/open-request';
import { answerDeadline, requestDates } from '@/lib/rules/privacy/request-dates';
import type { DisclosureRequest } from '../generated/prisma/client';
import { outcomeIn, requestKindOf } from '../own-data/read-request';
import { db } from '../system/db';

const MOST = 200;

/** The days of a request: aimed at (it moves while the person is waited for), Art. 39 (it never does), and the nearer. */
export function datesOf(row: Pick<DisclosureRequest, 'kind' | 'arrivedAt' | 'targetDate'>) {
  const arrivedOn = dayInJapan(instant(row.arrivedAt.getTime()));
  const { suitFrom } = requestDates(requestKindOf(row), arrivedOn);
  const targetDate = calendarDate(row.targetDate);
  return { arrivedOn, targetDate, suitFrom, deadline: answerDeadline({ targetDate, suitFrom }) };
}

/** Answers that wait to leave on paper. */
export async function listPaperTasks() {
  const where = { status: 'answered', paperSentOn: null, delivery: { not: 'electronic' } };
  const rows = await db().disclosureRequest.findMany({ where, orderBy: { closedAt: 'asc' } });
  return rows.map((row) => ({ ...row, kind: requestKindOf(row), ...datesOf(row) }));
}

/** お求めの一覧: the open ones, the nearest deadline first; or the closed ones, the latest first. Names nobody. */
export async function listRequests(which: 'open' | 'closed') {
  const states = [...OPEN_REQUEST];
  const rows = await db().disclosureRequest.findMany({
    where: { status: which === 'open' ? { in: states } : { notIn: states } },
    orderBy: which === 'open' ? { arrivedAt: 'asc' } : { closedAt: 'desc' },
    take: MOST,
    select: {
      id: true,
      reference: true,
      kind: true,
      status: true,
      channel: true,
      outcome: true,
      arrivedAt: true,
      targetDate: true,
      identityAskedOn: true,
    },
  });
  const requests = rows.map((row) => ({
    ...row,
    kind: requestKindOf(row),
    outcome: outcomeIn(row),
    ...datesOf(row),
  }));
  if (which === 'closed') return requests;
  return requests.sort((left, right) => (left.deadline < right.deadline ? -1 : 1));
}

export type ListedRequest = Awaited<ReturnType<typeof listRequests>>[number];
