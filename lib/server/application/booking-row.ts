import 'server-only';
import { randomUUID } from 'node:crypto';
import { answerDue } from '@/lib/rules/application/answer-due';
import { instant } from '@/lib/rules/calendar/instant';
import { asJson } from '../product/product';
import { newReference } from '../system/reference';
import type { Application } from './draft/application';
import type { DraftAnswers } from './draft/draft-answers';
import type { Draft } from './draft/find-draft';
import { memberId } from './draft/party';

export function bookingRow(
  draft: Draft,
  application: Application,
  { userId, at, totalYen }: { userId: string | null; at: Date; totalYen: number },
) {
  const { departureDate, returnDate, startsAt, terms, trip, party } = application;
  const contact = draft.answers.contact as NonNullable<DraftAnswers['contact']>;
  const representative = party.find(({ id }) => id === memberId(0));
  if (representative === undefined) throw new RangeError('an application without a representative');
  return {
    id: randomUUID() as string,
    reference: newReference('TB'),
    idempotencyKey: draft.bookingKey,
    product: draft.product.kind,
    channel: draft.takenDown?.channel ?? 'web',
    contactFamilyName: representative.family,
    contactGivenName: representative.given,
    contactFamilyKana: representative.familyKana,
    contactGivenKana: representative.givenKana,
    contactEmail: contact.email,
    contactPhone: contact.phone,
    contactPostalCode: contact.postalCode,
    contactAddress: contact.address,
    ...(contact.emergency && { emergencyContact: contact.emergency }),
    userId,
    departureDate,
    returnDate,
    startsAt: new Date(startsAt),
    termsId: terms.id,
    termsVersion: terms.version,
    termsSnapshot: asJson(terms),
    conditionsVersion: application.conditions?.version ?? null,
    tripSnapshot: asJson(trip),
    totalYen,
    appliedAt: at,
    answerBy: new Date(
      answerDue({
        appliedAt: instant(at.getTime()),
        startsAt,
      }),
    ),
  };
}
