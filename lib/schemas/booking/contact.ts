import * as z from 'zod/mini';
import { emailAddress } from '@/lib/schemas/access/access';
import { contactErrors } from '@/lib/wording/booking/booking-fields';
import { anyText, figures, oneLine, transformed } from '../form/typed-text';

const PHONE = /^(?:0\d{9,10}|\+\d{8,15})$/;

const emergency = z.nullable(
  z.object({
    name: oneLine(60, contactErrors.emergencyName),
    relation: oneLine(20, contactErrors.emergencyRelation),
    phone: figures(PHONE, contactErrors.emergencyPhone),
  }),
);

const someEmergency = z.object({ name: anyText, relation: anyText, phone: anyText });

/** Nothing in any of its fields: no emergency contact. Something in one: all three are needed (D0-T2a). */
function emergencyOrNone(typed: unknown): unknown {
  const parsed = someEmergency.safeParse(typed ?? {});
  const texts = parsed.success ? Object.values(parsed.data) : [];
  return texts.some((text) => text.trim() !== '') ? typed : null;
}

/** What is asked while a postal code is typed. */
export const postalCodeQuestion = z.object({
  postalCode: transformed(anyText, (typed) => typed.slice(0, 20)),
});

/** 代表者の連絡先と、旅行中の緊急連絡先. */
export const contactSchema = z.object({
  email: z.pipe(anyText, emailAddress),
  phone: figures(PHONE, contactErrors.phone),
  postalCode: figures(/^\d{7}$/, contactErrors.postalCode),
  address: oneLine(200, contactErrors.address),
  emergency: z.pipe(z.transform(emergencyOrNone), emergency),
});

export type TypedContact = z.output<typeof contactSchema>;
