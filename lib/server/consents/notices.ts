import 'server-only';
import { guardianConsentText } from '@/lib/wording/booking/booking';
import { travelDocumentsWords } from '@/lib/wording/booking/travel-documents';
import {
  bodyInFull,
  boxText,
  type ConsentWords,
  cardChargeWords,
  contractDeliveryWords,
  dutyFreeWords,
  emergencyContactWords,
  newsMailWords,
  overseasTransferWords,
  sensitiveDataWords,
  statementDeliveryWords,
  termsWords,
  thirdPartyTravelWords,
} from '@/lib/wording/consents/consents';
import { uncheckedCountryRegime } from '@/lib/wording/consents/overseas-transfer';
import { PURPOSES_VERSION, purposesOfUse, purposesWords } from '@/lib/wording/consents/purposes';
import { agency } from '../system/agency';
import { textSha256 } from './chain';

/** A notice as it is published: the text with its gaps, before the facts of a booking fill them. */
export type NoticeText = {
  key: string;
  version: string;
  locale: 'ja';
  title: string;
  body: string;
  sha256: string;
  effectiveFrom: string;
};

const EFFECTIVE_FROM = '2026-11-20';

const GAP = {
  recipientClass: '〔提供先の種類〕',
  name: '〔提供先の名前〕',
  country: '〔国〕',
  items: ['〔提供する項目〕'],
  measures: 'not-provided',
  measuresReason: '〔理由〕',
};

const TEMPLATES: Readonly<Record<string, () => ConsentWords>> = {
  terms: () =>
    termsWords(
      {
        tourTitle: '〔ツアー名〕',
        terms: { title: '〔旅行条件書〕', id: '〔条件書〕', version: '〔版〕', sha256: '〔指紋〕' },
      },
      agency(),
    ),
  'edelivery-statement': () => statementDeliveryWords(agency()),
  'edelivery-contract': () => contractDeliveryWords(agency()),
  'third-party-travel': () => thirdPartyTravelWords([GAP], agency()),
  'overseas-transfer': () =>
    overseasTransferWords(
      '〔国〕',
      { ...uncheckedCountryRegime('〔国〕'), name: '〔国〕' },
      [GAP],
      agency(),
    ),
  'overseas-transfer-equivalent': () =>
    overseasTransferWords(
      '〔国〕',
      { ...uncheckedCountryRegime('〔国〕'), name: '〔国〕', equivalent: true },
      [GAP],
      agency(),
    ),
  'duty-free': () => dutyFreeWords({ recipients: [GAP], lastStopDay: '〔最終日〕', people: 2 }),
  'news-mail': () => newsMailWords(agency()),
  'travel-documents': () =>
    travelDocumentsWords({
      passportNote: '〔旅券と入国の条件〕',
      asOf: '〔基準日〕',
      phone: agency().telephone,
    }),
  'card-charge': () => cardChargeWords(agency()),
  'sensitive-data': () => sensitiveDataWords(agency()),
  'emergency-contact-agreed': emergencyContactWords,
};

/**
 * The notice behind a consent item. Its version carries the beginning of its hash: an edited text is another
 * version by itself, and a published one can never be swapped (privacy P2).
 * @throws RangeError for a key without a notice
 */
export function noticeOf(key: string): NoticeText {
  const notice = published.get(key) ?? composed(key);
  published.set(key, notice);
  return notice;
}

/** Notices do not change while the process lives, so each is hashed once. */
const published = new Map<string, NoticeText>();

function composed(key: string): NoticeText {
  const words = TEMPLATES[key]?.();
  if (words === undefined) throw new RangeError(`no notice ${key}`);
  const body = `${bodyInFull(words)}\n\n${words.whenDeclined}\n\n${boxText(words)}`;
  const sha256 = textSha256(`${words.title}\n\n${body}`);
  const version = `${EFFECTIVE_FROM}.${sha256.slice(0, 12)}`;
  return {
    key,
    version,
    locale: 'ja',
    title: words.title,
    body,
    sha256,
    effectiveFrom: EFFECTIVE_FROM,
  };
}

/** 利用目的 as shown before the first personal field; its version goes with what was sent (D0-P0). */
export function purposesNotice(): NoticeText {
  const title = purposesWords.title;
  const body = purposesOfUse.map(({ text }, index) => `${index + 1}. ${text}`).join('\n');
  const sha256 = textSha256(`${title}\n\n${body}`);
  return {
    key: 'purposes',
    version: PURPOSES_VERSION,
    locale: 'ja',
    title,
    body,
    sha256,
    effectiveFrom: EFFECTIVE_FROM,
  };
}

/** 保護者の同意 with its gaps; the text a guardian is shown has them filled. */
export function guardianNotice(): NoticeText {
  const text = guardianConsentText({
    minor: '〔お名前〕',
    tour: '〔ツアー名〕',
    period: '〔期間〕',
    agency: '〔旅行会社〕',
    terms: '〔旅行条件書〕',
  });
  const sha256 = textSha256(text);
  const [title = ''] = text.split('\n');
  return {
    key: 'guardian-consent',
    version: `${EFFECTIVE_FROM}.${sha256.slice(0, 12)}`,
    locale: 'ja',
    title: title.replace('■ ', ''),
    body: text,
    sha256,
    effectiveFrom: EFFECTIVE_FROM,
  };
}

/** Every notice in its current version. */
export function listNotices(): NoticeText[] {
  return [...Object.keys(TEMPLATES).map(noticeOf), guardianNotice()];
}
