import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ButtonLink } from '@/components/ui/button-link';
import { buttonStyle } from '@/components/ui/button-style';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { findDisclosureGrant } from '@/lib/server/access/disclosure-grant';
import { findHeldData } from '@/lib/server/own-data/find-held-data';
import { now } from '@/lib/server/system/clock';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { HeldEverything } from './held-everything';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** 開示: all that is held on the owner of an address who has just proved it. */
export default async function HeldDataPage() {
  const grant = await findDisclosureGrant();
  if (grant === null) redirect('/disclosure-requests#start');
  const held = await findHeldData(grant.email, now());
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead(grant.email)}>
        <div className="mt-6 flex flex-wrap gap-4 print:hidden">
          {(['html', 'csv', 'json'] as const).map((format) => (
            <a
              key={format}
              href={`/disclosure-requests/held/file?format=${format}`}
              download
              className={buttonStyle('secondary')}
            >
              {words.formats[format]}
            </a>
          ))}
          <ButtonLink href="/disclosure-requests/new" prefetch={false}>
            {disclosureWords.file.link}
          </ButtonLink>
        </div>
      </PageTitle>
      <div className="mb-10">
        <Notice>
          <p>{words.redacted}</p>
          <p>{words.until(shownMoment(grant.until))}</p>
        </Notice>
      </div>
      <HeldEverything held={held} />
    </Page>
  );
}
