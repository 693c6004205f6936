import { afterAll, expect, test } from 'vitest';
import type { Terms } from '@/lib/rules/terms';
import { termsVersion } from '@/lib/terms/terms-of';
import { submitApplication } from '../application/submit-application';
import { db } from '../system/db';
import { filledDraft, wholeBooking } from '../testing/filled-draft';
import { castDeparture } from '../testing/fixtures';
import { documentSha256 } from './document-content';
import { printedTerms } from './printed-terms';

afterAll(() => db().$disconnect());

const terms = termsVersion('web-card-domestic', '1') as Terms;
const noon = new Date('2026-06-01T12:00:00+09:00');

test('every file has a fingerprint of its own, and one changed figure is another', () => {
  const other = termsVersion('standard-domestic', '1') as Terms;
  const [first, ...articles] = terms.articles;
  const edited = {
    ...terms,
    articles: [{ ...first, title: '目的（改正）' }, ...articles],
  } as Terms;
  const hashes = [terms, other, edited].map((one) => printedTerms(one).sha256);
  expect(new Set(hashes).size).toBe(3);
  expect(printedTerms({ ...terms }).sha256).toBe(hashes[0]);
});

test('D2-1 what was agreed to names the very text that stands in the statement of the booking', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const { draft } = await filledDraft(departure, noon);
  const order = { draft, method: 'success', attempt: 'once', userId: null };
  const sent = await submitApplication(order, noon);
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  const { consents, documents } = await wholeBooking(sent.bookingId);
  const agreed = consents.find(({ itemKey }) => itemKey === 'terms');
  const text = await db().consentText.findUniqueOrThrow({
    where: { sha256: agreed?.noticeSha256 ?? '' },
  });
  expect(text.body).toContain('第1版（web-card-domestic@1）');
  const [, named = ''] = /SHA-256）：([0-9a-f]{64})/.exec(text.body) ?? [];
  const statement = documents.find(({ kind }) => kind === 'terms-statement');
  const sections = statement?.content as unknown as ReturnType<typeof printedTerms>['sections'];
  expect(documentSha256(sections.slice(-terms.articles.length))).toBe(named);
});
