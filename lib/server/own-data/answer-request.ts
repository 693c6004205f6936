import 'server-only';
import { DATA_CLASSES } from '@/lib/rules/privacy/data-classes';
import { outcomeOf } from '@/lib/rules/privacy/request-decision';
import type { AnswerItem } from '@/lib/wording/own-data/request-answer';
import { requestAnsweredMail } from '@/lib/wording/own-data/request-mails';
import type { ComposedMail } from '@/lib/wording/site/mail-names';
import type { Staff } from '../staff/staff-session';
import { hashOf } from '../system/sealed';
import { siteUrl } from '../system/site-url';
import { eraseAsAnswered, erasureObjection } from './erase-for-request';
import { type ItemRow, itemOf, requestKindOf } from './read-request';
import { requestStep, statusUrl } from './request-step';
import { onRequest, type RequestAct, requestRefused } from './staff-on-request';

/** Decisions in the order of the classes. */
export function answerItems(rows: readonly ItemRow[]): readonly AnswerItem[] {
  const items: AnswerItem[] = rows.map(itemOf);
  const placeOf = ({ dataClass }: AnswerItem) => DATA_CLASSES.indexOf(dataClass);
  return items.sort((left, right) => placeOf(left) - placeOf(right));
}

/** The answer as it will be sent, and the mark of what was shown of it. */
export function answerOf(request: { reference: string; kind: string }, rows: readonly ItemRow[]) {
  const { reference } = request;
  const mail: ComposedMail = requestAnsweredMail({
    reference,
    kind: requestKindOf(request),
    items: answerItems(rows),
    statusUrl: statusUrl(reference),
    heldUrl: siteUrl('/disclosure-requests/held'),
  });
  return { mail, mark: hashOf(mail.text) };
}

/**
 * お答えする: the answer that was shown, once. Whoever saw another one (somebody decided something since) sends nothing.
 *
 * @clause D1-R3
 * @clause D1-R2
 */
export async function answerRequest(
  staff: Staff,
  { reference, seen }: { reference: string; seen: string },
  at: Date,
): Promise<RequestAct> {
  const order = { reference, act: 'answered', states: ['in-review'] };
  return onRequest(staff, order, at, async (tx, request) => {
    const rows = await tx.disclosureRequestItem.findMany({ where: { requestId: request.id } });
    if (rows.length === 0) return requestRefused('nothing-decided');
    const { mail, mark } = answerOf(request, rows);
    if (mark !== seen) return requestRefused('changed');
    const items = answerItems(rows);
    const objection = await erasureObjection(tx, request, items, at);
    if (objection !== null) return requestRefused(objection);
    const erased = await eraseAsAnswered(tx, request, items);
    const outcome = outcomeOf(items.map(({ decision }) => decision));
    const data = { status: 'answered', outcome, closedAt: at };
    await requestStep(tx, request, { kind: 'answered', data, mail: () => mail }, at);
    return { kind: 'done', detail: { outcome, items: rows.length, erased: erased.join(' ') } };
  });
}
