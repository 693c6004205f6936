import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { notFoundWords } from '@/lib/wording/site';

export const metadata: Metadata = { title: notFoundWords.title };

export default function NotFound() {
  return (
    <Page>
      <PageTitle title={notFoundWords.title} lead={notFoundWords.lead} />
      <div className="flex flex-wrap gap-4">
        <ButtonLink kind="primary" href="/tours">
          {notFoundWords.search}
        </ButtonLink>
        <ButtonLink href="/">{notFoundWords.home}</ButtonLink>
      </div>
    </Page>
  );
}
