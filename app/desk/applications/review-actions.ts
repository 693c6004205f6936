'use server';

import {
  assistanceQuestion,
  carerCondition,
  carerRequest,
  certificateRequest,
  certificateSettled,
  measuresQuote,
} from '@/lib/schemas/staff/assistance';
import { addressedBooking } from '@/lib/server/access/who';
import {
  acceptWithCarer,
  previewWithCarer,
} from '@/lib/server/application/assistance/accept-with-carer';
import { askAboutAssistance } from '@/lib/server/application/assistance/ask-about-assistance';
import { settleCertificate } from '@/lib/server/application/assistance/certificate';
import {
  previewQuestion,
  type ReviewQuestion,
} from '@/lib/server/application/assistance/question-mail';
import { takeBackQuote } from '@/lib/server/application/assistance/quote';
import { addressedBookingId } from '@/lib/server/booking/find-own-booking';
import type { Staff } from '@/lib/server/staff/staff-session';
import { staff } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { previewed, said } from './answers';

const may = staff('application.review-assistance');

type Asked = { of: string; own: Staff; at: Date; value: { seen: string; press: string } };

/** Shows the mail first; the same form again sends what was shown, and nothing else. */
async function asked({ of: reference, own, at, value }: Asked, question: ReviewQuestion) {
  const bookingId = await addressedBookingId(reference);
  const told = previewed(await previewQuestion(bookingId, question, at), value.seen);
  if (told !== null) return told;
  return said(
    await askAboutAssistance(own, { bookingId, question, press: value.press }, at),
    reference,
  );
}

/** お客様にたずねる. */
export const askQuestion = action({
  of: addressedBooking,
  who: may,
  schema: assistanceQuestion,
  run: (request) => asked(request, { kind: 'question', note: request.value.note }),
});

/** 介助をされる方のご参加をお願いする. */
export const askForCarer = action({
  of: addressedBooking,
  who: may,
  schema: carerRequest,
  run: (request) => asked(request, { kind: 'carer-asked', note: request.value.note }),
});

/** 医師の診断書をお願いする. */
export const askForCertificate = action({
  of: addressedBooking,
  who: may,
  schema: certificateRequest,
  run: (request) => {
    const { note, travelerId, due } = request.value;
    return asked(request, { kind: 'certificate', note, travelerId, due });
  },
});

/** 特別な措置の費用を見積もる. */
export const quoteMeasures = action({
  of: addressedBooking,
  who: may,
  schema: measuresQuote,
  run: (request) => {
    const { note, travelerId, measures, amountYen } = request.value;
    return asked(request, { kind: 'measures-quoted', note, travelerId, measures, amountYen });
  },
});

/** 見積りを取りやめる. */
export const takeQuoteBack = action({
  of: addressedBooking,
  who: may,
  schema: noFields,
  run: async ({ of: reference, own, at }) =>
    said(await takeBackQuote(own, await addressedBookingId(reference), at), reference),
});

/** 介助をされる方のご同行を条件にお受けする. */
export const acceptHereWithCarer = action({
  of: addressedBooking,
  who: may,
  schema: carerCondition,
  run: async ({ of: reference, own, value: { seen, ...people }, at }) => {
    const order = { bookingId: await addressedBookingId(reference), ...people };
    const told = previewed(await previewWithCarer(order), seen);
    if (told !== null) return told;
    return said(await acceptWithCarer(own, order, at), reference);
  },
});

/** 診断書を確かめた、または要らなくなった. */
export const settleHere = action({
  of: addressedBooking,
  who: may,
  schema: certificateSettled,
  run: async ({ of: reference, own, value: { settled }, at }) => {
    const bookingId = await addressedBookingId(reference);
    return said(await settleCertificate(own, { bookingId, settled }, at), reference);
  },
});
