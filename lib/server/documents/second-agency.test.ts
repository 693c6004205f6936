import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import sample from '@/lib/agency/sample.json';
import { namesOf } from '@/scripts/setup/second-agency.mjs';
import { submitApplication } from '../application/submit-application';
import { cancelTravelers } from '../cancellation/cancel-travelers';
import { concludeContract } from '../contract/conclude-contract';
import { callOffBooking } from '../departures/call-off-booking';
import { callOffDeparture } from '../departures/call-off-departure';
import { db } from '../system/db';
import { filledDraft, typedContact, wholeBooking } from '../testing/filled-draft';
import { type CastTour, castDeparture, SATO, SUZUKI } from '../testing/fixtures';
import { FRIDAY, paidFamily } from '../testing/owing-family';
import { actingStaff } from '../testing/staff';

const file = path.resolve('lib/server/testing/second-agency.json');
const second = JSON.parse(readFileSync(file, 'utf8'));
const noon = new Date('2026-06-01T12:00:00+09:00');

beforeAll(() => {
  process.env.AGENCY_FILE = file;
});
afterAll(async () => {
  delete process.env.AGENCY_FILE;
  await db().$disconnect();
});

/** Everything that a booking keeps in words: statement, contract document, consents, mails. */
async function paperOf(kind: CastTour) {
  const departure = await castDeparture(kind, { departureDate: '2026-07-09' });
  const people = kind === 'overseas' ? SATO : SUZUKI;
  const contact = { ...typedContact, address: '北海道見本市一丁目1番1号' };
  const { draft } = await filledDraft(departure, noon, people, { contact });
  const order = { draft, method: 'success', attempt: kind, userId: null };
  const sent = await submitApplication(order, noon);
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  await concludeContract(sent.bookingId, noon);
  const { documents, consents, mails } = await wholeBooking(sent.bookingId);
  const texts = await db().consentText.findMany({
    where: { sha256: { in: consents.map(({ noticeSha256 }) => noticeSha256) } },
  });
  const consented = texts.map(({ body }) => body);
  return {
    documents: documents.map(({ kind: of, title, content }) => ({
      of,
      text: title + JSON.stringify(content),
    })),
    others: [...consented, ...mails.map(({ subject, text }) => subject + text)],
  };
}

test.each(['stay', 'day-trip', 'overseas'] as const)(
  'statement, contract document, consents and mails of another agency say no word of the sample: %s',
  async (kind) => {
    const { documents, others } = await paperOf(kind);
    expect(documents.map(({ of }) => of).sort()).toEqual(['contract', 'terms-statement']);
    for (const { text } of documents) {
      expect(text).toContain(second.legalName);
      expect(text).toContain(second.telephone);
      expect(text).toContain('長野県知事登録旅行業第9999号');
    }
    const said = [...documents.map(({ text }) => text), ...others].join('\n');
    expect(namesOf(sample).filter((name) => said.includes(name))).toEqual([]);
  },
);

/** What somebody who leaves keeps of it: the lines of the receipt as they were shown, and the mail that tells of it. */
async function receiptOf(bookingId: string) {
  const { cancellations, mails } = await db().booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: { cancellations: true, mails: true },
  });
  const mail = mails.map(({ subject, text }) => subject + text).join('\n');
  return { shown: cancellations.map(({ quoteShown }) => JSON.stringify(quoteShown)), mail };
}

const ENDINGS = {
  'a cancellation': async () => {
    const { booking } = await paidFamily();
    // Twenty per cent of 186,200 on the fourteenth day before (D2-15.1.1).
    const seen = { feeYen: 37_240, refundYen: 148_960, owedYen: 0, differenceYen: 0 };
    const order = { bookingId: booking.id, travelerIds: booking.travelerIds, ground: null, seen };
    const answer = await cancelTravelers({ ...order, idempotencyKey: booking.id }, FRIDAY);
    expect(answer.kind).toBe('cancelled');
    return booking.id;
  },
  'a departure that is called off': async () => {
    const { booking, departure } = await paidFamily();
    const order = { departureId: departure.id, reason: 'too-few-participants' } as const;
    const explanation = 'お申し込みが4名様でした。';
    await callOffDeparture(await actingStaff('manager', FRIDAY), { ...order, explanation }, FRIDAY);
    await callOffBooking(booking.id, FRIDAY);
    return booking.id;
  },
};

test.each(Object.entries(ENDINGS))(
  'receipt and mail of %s say no word of the sample, and how to reach the other agency',
  async (_, end) => {
    const { shown, mail } = await receiptOf(await end());
    expect(shown.length).toBe(1);
    expect(mail).toContain(second.telephone);
    const said = [...shown, mail].join('\n');
    expect(namesOf(sample).filter((name) => said.includes(name))).toEqual([]);
  },
);
