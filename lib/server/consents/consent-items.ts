import 'server-only';
import { countryRegime } from '@/lib/terms/countries';
import { consentsPageWords } from '@/lib/wording/booking/booking';
import { travelDocumentsWords } from '@/lib/wording/booking/travel-documents';
import {
  type AgreedTerms,
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
import type { RecipientFacts } from '@/lib/wording/consents/overseas-transfer';
import { agency } from '../system/agency';
import { textSha256 } from './chain';
import { type NoticeText, noticeOf } from './notices';

export type ConsentItemKey =
  | 'terms'
  | 'edelivery-statement'
  | 'edelivery-contract'
  | 'third-party-travel'
  | `overseas-transfer:${string}`
  | 'duty-free'
  | 'news-mail'
  | 'travel-documents'
  | 'card-charge'
  | 'sensitive-data'
  | 'emergency-contact-agreed';

/** 任意の同意: never a condition of the booking. */
export const OPTIONAL_ITEMS = [
  'duty-free',
  'news-mail',
] as const satisfies readonly ConsentItemKey[];

/** One box with all that is shown beside it. `shownText` is what is hashed and kept. */
export type ConsentItem = {
  key: ConsentItemKey;
  title: string;
  /** Blocks parted by an empty line; `■ ` begins a small heading, `・` a point. Render with `ShownText`. */
  body: string;
  /** The sentence beside the box, or above the boxes. */
  label: string;
  /** The sentence beside the box of one traveler, with a gap for the name; fill it with `boxLabelFor`. */
  boxLabel?: string;
  /** Declining a required one ends the application online; an optional one never does. */
  required: boolean;
  asked: Asked;
  whenDeclined: string;
  /** Under the body in what is kept; one tap away on the page. */
  proof?: string;
  noticeVersion: string;
  notice: NoticeText;
  shownText: string;
  /** SHA-256 of `shownText` in its normal form. */
  sha256: string;
};

/**
 * Who is asked: the contact about what is the contact's own (one box, one event); the representative for the whole
 * party (one box, an event for each traveler); or about each traveler's own data, each with a box and an event.
 */
export type Asked = 'contact' | 'party' | 'each';

export type ConsentFacts = {
  tour: {
    title: string;
    kind: string;
    /** The terms the booking will be concluded under. */
    terms: AgreedTerms;
  };
  recipients: readonly RecipientFacts[];
  /** ISO codes of the countries the tour goes to; those of recipients abroad are added. */
  countries: readonly string[];
  /** What the tour says of passports, and as of which day, in words; null at home. */
  travelDocuments: { passportNote: string; asOf: string } | null;
  phase: 'booking';
  assistance: boolean;
  emergencyContact: boolean;
  /** How many travel. */
  people: number;
  /** 「2026年12月12日（土）」, the last day on which stopping the duty-free provision prevents it; null when it is over. */
  dutyFreeLastStopDay: string | null;
};

/**
 * The consents a booking asks for, in the order in which they stand on the page.
 *
 * @clause D2-1 the terms by file, version and fingerprint of their full text
 * @clause D0-T1 third-party/travel, required
 * @clause D0-T2c the emergency contact's agreement, only where one was entered
 * @clause D1-T2 a box for each country abroad
 * @clause D1-T3 duty-free shops, optional, on tours abroad, for each traveler
 * @clause D2-24.2a recipients listed by name
 * @clause D4-9B.1 passports and visas, on tours abroad
 * @clause D4-11.1 where to look for the safety of the destination
 */
export function consentItemsFor(facts: ConsentFacts): ConsentItem[] {
  const arranging = facts.recipients.filter((r) => r.recipientClass !== 'duty-free');
  const shops = facts.recipients.filter((r) => r.recipientClass === 'duty-free');
  const items = [
    item(
      'terms',
      'contact',
      termsWords({ tourTitle: facts.tour.title, terms: facts.tour.terms }, agency()),
    ),
    item('edelivery-statement', 'contact', statementDeliveryWords(agency())),
    item('edelivery-contract', 'contact', contractDeliveryWords(agency())),
    item('third-party-travel', 'party', thirdPartyTravelWords(arranging, agency())),
    ...countriesAbroad(facts, arranging).map((iso) => overseasItem(iso, arranging)),
  ];
  if (facts.travelDocuments) {
    items.push(
      item(
        'travel-documents',
        'party',
        travelDocumentsWords({ ...facts.travelDocuments, phone: agency().telephone }),
      ),
    );
  }
  items.push(item('card-charge', 'contact', cardChargeWords(agency())));
  if (facts.assistance) items.push(item('sensitive-data', 'party', sensitiveDataWords(agency())));
  if (facts.emergencyContact) {
    items.push(item('emergency-contact-agreed', 'contact', emergencyContactWords()));
  }
  if (facts.tour.kind === 'package-overseas' || shops.length > 0) {
    const { dutyFreeLastStopDay: lastStopDay, people } = facts;
    items.push(
      optional('duty-free', 'each', dutyFreeWords({ recipients: shops, lastStopDay, people })),
    );
  }
  items.push(optional('news-mail', 'contact', newsMailWords(agency())));
  return items;
}

/** The countries for which a transfer abroad is asked about, without repetition. */
export function countriesAbroad(
  facts: Pick<ConsentFacts, 'countries'>,
  recipients: readonly RecipientFacts[],
): string[] {
  const all = [...facts.countries, ...recipients.map(({ country }) => country)];
  return [...new Set(all)].filter((iso) => iso !== 'JP' && iso !== '');
}

function overseasItem(iso: string, recipients: readonly RecipientFacts[]): ConsentItem {
  const there = recipients.filter(({ country }) => country === iso);
  const regime = countryRegime(iso);
  const words = overseasTransferWords(iso, regime, there, agency());
  const notice = regime?.equivalent === true ? 'overseas-transfer-equivalent' : 'overseas-transfer';
  return built(`overseas-transfer:${iso}`, true, 'party', words, notice);
}

function item(key: ConsentItemKey, asked: Asked, words: ConsentWords): ConsentItem {
  return built(key, true, asked, words);
}

function optional(
  key: (typeof OPTIONAL_ITEMS)[number],
  asked: Asked,
  words: ConsentWords,
): ConsentItem {
  return built(key, false, asked, words);
}

function built(
  key: ConsentItemKey,
  required: boolean,
  asked: Asked,
  words: ConsentWords,
  noticeKey: string = key,
): ConsentItem {
  const notice = noticeOf(noticeKey);
  const shownText = shownTextOf(words);
  return {
    key,
    ...words,
    required,
    asked,
    noticeVersion: notice.version,
    notice,
    shownText,
    sha256: textSha256(shownText),
  };
}

/** Title, body, what declining means and the sentence beside the box, in the order in which a traveler reads them. Names are gaps. */
export function shownTextOf(words: ConsentWords): string {
  const declined = `${consentsPageWords.whenDeclined}：${words.whenDeclined}`;
  return `${words.title}\n\n${bodyInFull(words)}\n\n${declined}\n\n${boxText(words)}`;
}
