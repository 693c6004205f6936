import { ShownText } from '@/components/travel/shown-text';
import { Disclosure } from '@/components/ui/disclosure';
import type { HeldBooking, HeldData } from '@/lib/server/own-data/find-held-data';
import { consentRecordWords } from '@/lib/wording/consents/consent-records';
import { HeldFacts } from './held-facts';

type Held = HeldData['guardianConsents'][number] | HeldBooking['guardianConsents'][number];

/** A guardian's consent with the text as it was shown, the child's name taken out of it. */
export function HeldGuardianConsent({ consent }: { consent: Held }) {
  const { text, ...facts } = consent;
  return (
    <div className="mt-6 first:mt-0">
      <HeldFacts facts={facts} />
      <div className="mt-3">
        <Disclosure summary={consentRecordWords.text}>
          <ShownText text={text} className="measure" />
        </Disclosure>
      </div>
    </div>
  );
}
