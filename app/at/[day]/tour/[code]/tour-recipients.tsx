import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import { PhoneFold } from '@/components/ui/phone-fold';
import { Section } from '@/components/ui/section';
import { countryRegime } from '@/lib/terms/countries';
import {
  personalDataList,
  recipientClassLabel,
  recipientPurpose,
} from '@/lib/wording/consents/personal-data';
import { tourWords } from '@/lib/wording/search/tour';
import type { LoadedTour } from './load-tour';

/** 個人データの提供先: told before anything personal is asked. */
export function TourRecipients({ loaded }: { loaded: LoadedTour }) {
  const { recipients, countries } = loaded.tour;
  return (
    <Section title={tourWords.data} id="data">
      <p className="measure">{tourWords.dataLead}</p>
      <PhoneFold summary={tourWords.fold.recipients(recipients.length)}>
        <div className="mt-6">
          <DataTable
            caption={tourWords.data}
            captionHidden
            columns={[
              {
                key: 'name',
                header: tourWords.recipient,
                rowHeader: true,
                cell: (row) => (
                  <>
                    <span className="block">{row.name}</span>
                    <span className="block text-muted text-sm">
                      {recipientClassLabel(row.recipientClass)}・{countryName(row.country)}
                    </span>
                  </>
                ),
              },
              {
                key: 'items',
                header: tourWords.recipientItems,
                cell: (row) => personalDataList(row.items),
              },
              {
                key: 'purpose',
                header: tourWords.recipientPurpose,
                cell: (row) => recipientPurpose(row.recipientClass),
              },
            ]}
            rows={recipients}
            rowKey={(row) => String(row.position)}
          />
        </div>
      </PhoneFold>
      <ul className="mt-5 flex flex-wrap gap-x-8 gap-y-2">
        <li>
          <Link className="link" href="/privacy">
            {tourWords.dataPurposes}
          </Link>
        </li>
        {countries.length > 0 && (
          <li>
            <Link className="link" href="/privacy/overseas">
              {tourWords.dataOverseas}
            </Link>
          </li>
        )}
      </ul>
    </Section>
  );
}

function countryName(iso: string): string {
  return iso === 'JP' ? tourWords.japan : (countryRegime(iso)?.name ?? iso);
}
