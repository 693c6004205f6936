import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import {
  type PassedItem,
  type PassingRefusal,
  passingRefusal,
  type RecipientKind,
} from '@/lib/rules/enquiries/passing';
import { passingWords } from '@/lib/wording/enquiries/passing';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { agency } from '../system/agency';
import { keyedHash } from '../system/sealed';
import { type EnquiryOrder, type EnquiryOutcome, stepByStaff } from './step-by-staff';

export interface Passing {
  readonly kind: RecipientKind;
  readonly recipient: string;
  readonly country: string;
  readonly items: readonly PassedItem[];
  readonly basis: 'notice' | 'consent';
  readonly agreedUntil: CalendarDate | null;
  readonly reason: string;
}

export type PassingOutcome =
  | EnquiryOutcome
  | { readonly kind: 'objection'; readonly reason: PassingRefusal };

/**
 * お問い合わせを渡す: the record of what goes to whom and why, before it goes. It names its person by itself, because it is
 * kept longer than the enquiry; the enquirer reads of it in the thread.
 *
 * @clause D0-T4
 * @clause D1-4a a company of the group is one that the profile names
 * @clause D1-T1
 */
export async function passEnquiryOn(
  staff: Staff,
  order: EnquiryOrder & { readonly passing: Passing },
  at: Date,
): Promise<PassingOutcome> {
  const objection = staffObjection(staff, 'enquiry.pass-on', at);
  if (objection !== null) return { kind: 'refused', reason: objection };
  const { passing } = order;
  const reason = passingRefusal({
    ...passing,
    abroad: passing.country !== 'JP',
    consent: passing.basis === 'consent',
    today: dayInJapan(instant(at.getTime())),
    groupCompanies: agency().groupCompanies.map(({ name }) => name),
  });
  if (reason !== null) return { kind: 'objection', reason };
  const items = passing.items.map((item) => passingWords.items[item]);
  return stepByStaff(
    staff,
    order,
    {
      command: 'enquiry.pass-on',
      step: 'pass-on',
      kind: 'passed-on',
      text: passingWords.entry({ recipient: passing.recipient, items, reason: passing.reason }),
      detail: { recipient: passing.kind, country: passing.country, items: passing.items.join(' ') },
      also: async (tx, enquiry) => {
        await tx.enquiryPassing.create({
          data: {
            idempotencyKey: keyedHash('passing', JSON.stringify([enquiry.id, order])),
            enquiryId: enquiry.id,
            reference: enquiry.reference,
            at,
            staffId: staff.staffId,
            personName: enquiry.name,
            personEmail: enquiry.email,
            personPhone: enquiry.phone,
            recipientKind: passing.kind,
            recipient: passing.recipient,
            country: passing.country,
            items: [...passing.items],
            basis: passing.basis,
            agreedUntil: passing.agreedUntil,
            reason: passing.reason,
          },
        });
        return null;
      },
    },
    at,
  );
}
