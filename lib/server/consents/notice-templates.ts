import 'server-only';
import { travelDocumentsWords } from '@/lib/wording/booking/travel-documents';
import type { ConsentWords } from '@/lib/wording/consents/consents';
import { uncheckedCountryRegime } from '@/lib/wording/consents/country-regime';
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
import { termsWords } from '@/lib/wording/consents/terms-consent';
import { agency } from '../system/agency';

const GAP = {
  recipientClass: '〔提供先の種類〕',
  name: '〔提供先の名前〕',
  country: '〔国〕',
  items: ['〔提供する項目〕'],
  measures: 'not-provided',
  measuresReason: '〔理由〕',
};

export const TEMPLATES: Readonly<Record<string, () => ConsentWords>> = {
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
