import 'server-only';
import { countryRegime } from '@/lib/terms/countries';
import { consentsPageWords } from '@/lib/wording/booking';
import {
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
} from '@/lib/wording/consents';
import type { RecipientFacts } from '@/lib/wording/overseas-transfer';
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
  | 'card-charge'
  | 'sensitive-data'
  | 'emergency-contact-agreed';

/** One box with all that is shown beside it. `shownText` is what is hashed and kept. */
export type ConsentItem = {
  key: ConsentItemKey;
  title: string;
  /** Blocks parted by an empty line; `■ ` begins a small heading, `・` a point. Render with `ShownText`. */
  body: string;
  /** The sentence beside the box. */
  label: string;
  /** Declining a required one ends the application online; an optional one never does. */
  required: boolean;
  /** Decided for each traveler (one event each), or once by the contact. */
  perTraveler: boolean;
  whenDeclined: string;
  noticeVersion: string;
  notice: NoticeText;
  shownText: string;
  /** SHA-256 of `shownText` in its normal form. */
  sha256: string;
};

export type ConsentFacts = {
  tour: {
    title: string;
    kind: string;
    /** Title of the terms file the booking will be concluded under. */
    termsTitle: string;
  };
  recipients: readonly RecipientFacts[];
  /** ISO codes of the countries the tour goes to; those of recipients abroad are added. */
  countries: readonly string[];
  phase: 'booking';
  assistance: boolean;
  emergencyContact: boolean;
  /** 「2027年1月1日」, the last day on which stopping the duty-free provision still prevents it. */
  dutyFreeLastStopDay?: string | null;
};

/**
 * The consents a booking asks for, in the order in which they stand on the page.
 *
 * @clause D0-T1 third-party/travel, required
 * @clause D0-T2c the emergency contact's agreement, only where one was entered
 * @clause D1-T2 a box for each country abroad
 * @clause D1-T3 duty-free shops, optional, on tours abroad
 * @clause D2-24.2a recipients listed by name
 */
export function consentItemsFor(facts: ConsentFacts): ConsentItem[] {
  const arranging = facts.recipients.filter((r) => r.recipientClass !== 'duty-free');
  const shops = facts.recipients.filter((r) => r.recipientClass === 'duty-free');
  const items = [
    item(
      'terms',
      'once',
      termsWords({ tourTitle: facts.tour.title, termsTitle: facts.tour.termsTitle }),
    ),
    item('edelivery-statement', 'once', statementDeliveryWords()),
    item('edelivery-contract', 'once', contractDeliveryWords()),
    item('third-party-travel', 'each', thirdPartyTravelWords(arranging)),
    ...countriesAbroad(facts, arranging).map((iso) => overseasItem(iso, arranging)),
    item('card-charge', 'once', cardChargeWords()),
  ];
  if (facts.assistance) items.push(item('sensitive-data', 'each', sensitiveDataWords()));
  if (facts.emergencyContact) {
    items.push(item('emergency-contact-agreed', 'once', emergencyContactWords()));
  }
  if (facts.tour.kind === 'package-overseas' || shops.length > 0) {
    items.push(
      optional('duty-free', 'each', dutyFreeWords(shops, facts.dutyFreeLastStopDay ?? null)),
    );
  }
  items.push(optional('news-mail', 'once', newsMailWords()));
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
  const words = overseasTransferWords(iso, regime, there);
  const notice = regime?.equivalent === true ? 'overseas-transfer-equivalent' : 'overseas-transfer';
  return built(`overseas-transfer:${iso}`, true, 'each', words, notice);
}

function item(key: ConsentItemKey, asked: 'once' | 'each', words: ConsentWords): ConsentItem {
  return built(key, true, asked, words);
}

function optional(key: ConsentItemKey, asked: 'once' | 'each', words: ConsentWords): ConsentItem {
  return built(key, false, asked, words);
}

function built(
  key: ConsentItemKey,
  required: boolean,
  asked: 'once' | 'each',
  words: ConsentWords,
  noticeKey: string = key,
): ConsentItem {
  const notice = noticeOf(noticeKey);
  const shownText = shownTextOf(words);
  return {
    key,
    ...words,
    required,
    perTraveler: asked === 'each',
    noticeVersion: notice.version,
    notice,
    shownText,
    sha256: textSha256(shownText),
  };
}

/** Title, body, what declining means and the sentence beside the box, in the order in which a traveler reads them. */
export function shownTextOf(words: ConsentWords): string {
  const declined = `${consentsPageWords.whenDeclined}：${words.whenDeclined}`;
  return `${words.title}\n\n${words.body}\n\n${declined}\n\n□ ${words.label}`;
}
