import 'server-only';
import { countryRegime } from '@/lib/terms/countries';
import { travelDocumentsWords } from '@/lib/wording/booking/travel-documents';
import type { ConsentWords } from '@/lib/wording/consents/consents';
import {
  contractDeliveryWords,
  statementDeliveryWords,
} from '@/lib/wording/consents/delivery-consents';
import {
  cardChargeWords,
  emergencyContactWords,
  newsMailWords,
  sensitiveDataWords,
} from '@/lib/wording/consents/optional-consents';
import {
  dutyFreeWords,
  overseasTransferWords,
  thirdPartyTravelWords,
} from '@/lib/wording/consents/provision-consents';
import type { RecipientFacts } from '@/lib/wording/consents/recipient-lines';
import { type AgreedTerms, termsWords } from '@/lib/wording/consents/terms-consent';
import { agency } from '../system/agency';
import {
  type Asked,
  built,
  type ConsentItem,
  type ConsentItemKey,
  type OPTIONAL_ITEMS,
} from './consent-item';

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
function countriesAbroad(
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
