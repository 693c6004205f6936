import 'server-only';
import { takenDownDue } from '@/lib/rules/application/taken-down';
import { instant } from '@/lib/rules/calendar/instant';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { takenDownMail } from '@/lib/wording/booking/taken-down-mails';
import { personName } from '@/lib/wording/site/person-name';
import { type HoldAnswer, SeatsRefused } from '../../seats/hold-seats';
import { audit } from '../../staff/audit';
import { byStaff } from '../../staff/by-staff';
import type { Staff } from '../../staff/staff-session';
import type { Tx } from '../../system/db';
import { queueMail } from '../../system/mail/queue-mail';
import { hashOf, newSecret } from '../../system/sealed';
import { shownMoment } from '../../system/shown-moment';
import { siteUrl } from '../../system/site-url';
import { type Application, readApplication } from '../draft/application';
import { bookPath, placeOf } from '../draft/draft-cookie';
import { type Draft, draftById } from '../draft/find-draft';
import { holdSeatsIn } from '../draft/hold-seats-of-draft';
import { lockDraft } from '../draft/lock-draft';
import { type BookStep, missingStep } from '../draft/missing-step';
import { waitForCustomer } from './wait-for-customer';

export type HandOverAnswer =
  | { readonly kind: 'handed'; readonly dueAt: Date }
  /** Something is still to be asked before it can be handed over. */
  | { readonly kind: 'missing'; readonly step: BookStep }
  | { readonly kind: 'refused'; readonly reason: StaffObjection | 'gone' }
  | Exclude<HoldAnswer, { kind: 'held' }>;

/**
 * お客様へのお渡し: an application that was taken down is the customer's to look through and to pay. A link of their own opens it,
 * and the browser in which it was taken down no longer does; the seats wait with it to the end of its time.
 *
 * Handed over again it gets another link, at the same time; the link before is dead.
 *
 * @clause D3-2.2a D2-3.2
 */
export async function handOver(staff: Staff, draftId: string, at: Date): Promise<HandOverAnswer> {
  try {
    return await byStaff(staff, 'application.take-down', at, (tx) =>
      handed(tx, staff, draftId, at),
    );
  } catch (error) {
    if (error instanceof SeatsRefused) return error.answer;
    throw error;
  }
}

async function handed(tx: Tx, staff: Staff, draftId: string, at: Date): Promise<HandOverAnswer> {
  await lockDraft(tx, draftId);
  const draft = await draftById(draftId, at);
  const application = draft && (await readApplication(draft, at));
  if (draft?.takenDown == null || application === null) return { kind: 'refused', reason: 'gone' };
  const step = missingStep(application, draft.answers);
  if (step !== 'check' && step !== 'pay') return { kind: 'missing', step };
  const { product, answers } = draft;
  await holdSeatsIn(tx, { draftId, product, seats: answers.size }, at);
  const dueAt = draft.takenDown.dueAt ?? dueOf(application, at);
  const secret = newSecret();
  const changes = { secretHash: hashOf(secret), handedAt: at, revision: { increment: 1 } };
  await waitForCustomer(tx, { draftId, dueAt }, changes);
  await tell(tx, { draft, application, secret, dueAt });
  const { channel } = draft.takenDown;
  const subject = { subjectKind: 'departure', subjectId: product.key };
  await audit(tx, staff, { command: 'application.take-down', ...subject, detail: { channel } }, at);
  return { kind: 'handed', dueAt };
}

function dueOf({ today: toldOn, startsAt, terms }: Application, at: Date): Date {
  return new Date(Math.max(takenDownDue({ toldOn, startsAt }, terms), instant(at.getTime())));
}

async function tell(
  tx: Tx,
  handed: { draft: Draft; application: Application; secret: string; dueAt: Date },
): Promise<void> {
  const { draft, application, secret, dueAt } = handed;
  const [contact] = application.party;
  const email = draft.answers.contact?.email;
  if (contact === undefined || email === undefined) throw new Error('handed over to nobody');
  await queueMail(tx, {
    ...takenDownMail({
      name: personName(contact.family, contact.given),
      tourTitle: application.trip.title,
      until: shownMoment(dueAt),
      url: siteUrl(bookPath(placeOf(draft.product), `continue/${secret}`)),
    }),
    to: email,
    bookingId: null,
    idempotencyKey: `taken-down:${hashOf(secret)}`,
  });
}
