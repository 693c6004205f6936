import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import sample from '@/lib/agency/sample.json';
import { namesOf } from '@/scripts/setup/second-agency.mjs';
import { submitApplication } from '../application/submit-application';
import { concludeContract } from '../contract/conclude-contract';
import { db } from '../system/db';
import { filledDraft, typedContact, wholeBooking } from '../testing/filled-draft';
import { type CastTour, castDeparture, SATO, SUZUKI } from '../testing/fixtures';

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
