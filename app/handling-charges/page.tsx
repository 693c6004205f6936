import type { Metadata } from 'next';
import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { agency } from '@/lib/server/system/agency';
import { chargesPageWords as words } from '@/lib/wording/agency/charges-page';

export const metadata: Metadata = { title: words.title, description: words.lead };

/** 旅行業務取扱料金表, as it hangs in the office. */
export default function HandlingChargesPage() {
  const { handlingCharges } = agency();
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} />
      {handlingCharges.length === 0 && <EmptyState title={words.empty(agency())} />}
      {handlingCharges.map(({ heading, rows }) => (
        <Section key={heading} title={heading}>
          <DataTable
            caption={heading}
            captionHidden
            rows={rows}
            rowKey={({ service }) => service}
            columns={[
              {
                key: 'service',
                header: words.service,
                rowHeader: true,
                className: 'sm:w-[42%]',
                cell: (row) => row.service,
              },
              {
                key: 'charge',
                header: words.charge,
                className: 'sm:w-[24%]',
                cell: (row) => row.charge,
              },
              { key: 'note', header: words.note, cell: (row) => row.note ?? words.none },
            ]}
          />
        </Section>
      ))}
      <div className="measure mb-8 space-y-2 text-muted">
        {handlingCharges.length > 0 && <p>{words.tax}</p>}
        <p>
          {words.cancelling}
          <Link href="/cancellation-fees" prefetch={false} className="link ml-2">
            {words.cancellingLink}
          </Link>
        </p>
      </div>
      <PrintButton />
    </Page>
  );
}
