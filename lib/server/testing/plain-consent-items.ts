import 'server-only';
import { consentItemsFor } from '../consents/consent-items';

/** The consents of a trip at home that passes nothing on: what is asked of everybody. */
export const plainConsentItems = () =>
  consentItemsFor({
    tour: {
      title: '波の音をきく宿',
      kind: 'package-domestic',
      terms: {
        title: '国内旅行条件書',
        id: 'standard-domestic',
        version: '1',
        sha256: 'f'.repeat(64),
      },
    },
    ...{ recipients: [], countries: [], travelDocuments: null, phase: 'booking' },
    ...{ assistance: false, emergencyContact: false, people: 1, dutyFreeLastStopDay: null },
  });
