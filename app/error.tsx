'use client';

import { useAgencyContact } from '@/components/ui/agency-contact';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { brokenPageWords } from '@/lib/wording/site/site';

/** Tells nothing of the cause; the reference finds it in the log. */
export default function BrokenPage({ error, retry }: { error: unknown; retry: () => void }) {
  const agency = useAgencyContact();
  return (
    <Page>
      <PageTitle title={brokenPageWords.title} lead={brokenPageWords.lead}>
        <p className="measure mt-4">{brokenPageWords.later}</p>
        <p className="measure mt-4">
          {agency === null ? brokenPageWords.callPlain : brokenPageWords.call(agency.call)}
        </p>
        <Reference error={error} />
      </PageTitle>
      <div className="flex flex-wrap gap-4">
        <Button kind="primary" onClick={() => retry()}>
          {brokenPageWords.retry}
        </Button>
        <ButtonLink href="/bookings">{brokenPageWords.bookings}</ButtonLink>
      </div>
    </Page>
  );
}

function Reference({ error }: { error: unknown }) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : '';
  if (!digest) return null;
  return (
    <p className="mt-4">
      {brokenPageWords.reference} <strong>{digest}</strong>
    </p>
  );
}
