import { describe, expect, test } from 'vitest';
import type { Agency } from '@/lib/agency/agency';
import sample from '@/lib/agency/sample.json';
import { countryRegime } from '@/lib/terms/countries';
import { consentInSight } from './consent-in-sight';
import { dutyFreeWords, overseasTransferWords, thirdPartyTravelWords } from './provision-consents';
import type { RecipientFacts } from './recipient-lines';
import { termsWords } from './terms-consent';

const agency = sample as unknown as Agency;

const hotel: RecipientFacts = {
  recipientClass: 'lodging',
  name: '波止場ホテル',
  country: 'FR',
  items: ['name'],
  measures: 'all-oecd8',
  measuresReason: '',
};

describe('a consent on a phone', () => {
  test.each([
    ['a country of the same level (D2-1.3)', 'FR'],
    ['a country that is not', 'VN'],
    ['a country never looked at', 'ZZ'],
  ])('keeps the recipients abroad in sight: %s', (_, iso) => {
    const { body } = overseasTransferWords(iso, countryRegime(iso), [hotel], agency);
    const [inSight, rest] = consentInSight(body);
    expect(inSight).toContain('波止場ホテル');
    expect(inSight).toContain('■ 提供先のある国・地域');
    expect(inSight).not.toContain('制度についての出典');
    expect(`${inSight}\n\n${rest}`).toBe(body);
  });

  test('keeps in sight that a recipient abroad is not decided yet', () => {
    const { body } = overseasTransferWords('FR', countryRegime('FR'), [], agency);
    expect(consentInSight(body)[0]).toContain('まだ決まっていません');
  });

  test('keeps in sight who receives data when it becomes necessary', () => {
    const [inSight] = consentInSight(thirdPartyTravelWords([hotel], agency).body);
    expect(inSight).toContain('・保険会社');
    expect(inSight).toContain('・官公署');
  });

  test('keeps in sight until when nothing is handed to a duty-free shop', () => {
    const facts = { recipients: [], lastStopDay: '2026年12月12日（土）', people: 1 };
    const [inSight, rest] = consentInSight(dutyFreeWords(facts).body);
    expect(inSight).toContain('2026年12月12日（土）');
    expect(rest).toBe('');
  });

  test('folds all but the first paragraph of what names no recipient', () => {
    expect(consentInSight('一\n\n二\n\n三')).toEqual(['一', '二\n\n三']);
    expect(consentInSight('一')).toEqual(['一', '']);
  });

  test('names no fingerprint in the sentences that are read: it stands apart, one tap away', () => {
    const terms = { title: '旅行条件書', id: 'web', version: '1', sha256: 'a1'.repeat(32) };
    const { body, label, proof } = termsWords({ tourTitle: '京都', terms }, agency);
    expect(`${body}${label}`).not.toMatch(/[0-9a-f]{16}/);
    expect(proof).toContain(terms.sha256);
  });
});
