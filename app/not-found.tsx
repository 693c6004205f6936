import type { Metadata } from 'next';
import { Landscape } from '@/components/travel/landscape';
import { ButtonLink } from '@/components/ui/button-link';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { notFoundWords } from '@/lib/wording/site/site';

export const metadata: Metadata = { title: notFoundWords.title };

export default function NotFound() {
  return (
    <Page className="grid items-start gap-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div>
        <PageTitle title={notFoundWords.title} lead={notFoundWords.lead} />
        <div className="flex flex-wrap gap-4">
          <ButtonLink kind="primary" href="/tours">
            {notFoundWords.search}
          </ButtonLink>
          <ButtonLink href="/">{notFoundWords.home}</ButtonLink>
        </div>
      </div>
      <div className="aspect-[4/3] overflow-hidden">
        <Landscape scene="shikoku" season="summer" />
      </div>
    </Page>
  );
}
