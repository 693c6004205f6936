import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { articleId, PrintedTerms } from '@/components/travel/printed-terms';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button-link';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { PrintButton } from '@/components/ui/print-button';
import { printedTerms } from '@/lib/server/documents/printed-terms';
import { agency } from '@/lib/server/system/agency';
import { shownDay } from '@/lib/server/system/shown-moment';
import { nameOfTerms } from '@/lib/terms/terms-name';
import { printTerms } from '@/lib/wording/documents/print-terms';
import { tourWords } from '@/lib/wording/search/tour';
import { loadTour } from '../../tour/[code]/load-tour';

export const instant = false;

type TermsPageProps = { params: Promise<{ day: string; code: string }> };

export function generateStaticParams() {
  return [{ day: '_', code: '_' }];
}

export async function generateMetadata({ params }: TermsPageProps): Promise<Metadata> {
  const { day, code } = await params;
  const loaded = code === '_' ? null : await loadTour(code, day);
  if (loaded === null) return {};
  return { title: `${tourWords.terms}（${loaded.tour.title}）`, description: tourWords.termsLead };
}

export default async function TourTermsPage({ params }: TermsPageProps) {
  const { day, code } = await params;
  const loaded = code === '_' ? null : await loadTour(code, day);
  if (loaded === null) notFound();
  const { tour, terms } = loaded;
  const articles = printTerms(terms, agency().tradeName);
  return (
    <Page width="text">
      <Breadcrumbs
        items={[
          { label: tourWords.all, href: '/tours' },
          { label: tour.title, href: `/tours/${code}` },
          { label: tourWords.terms },
        ]}
      />
      <PageTitle
        kicker={tourWords.termsVersion(terms.version, shownDay(terms.firstDay))}
        title={terms.title.ja}
        lead={tourWords.termsLead}
      />
      <nav aria-label={tourWords.contents} className="mb-10 print:hidden">
        <ol className="gap-x-10 sm:columns-2">
          {articles.map((article) => (
            <li key={article.no}>
              <a className="link inline-block min-h-6" href={`#${articleId(article.no)}`}>
                {article.no} {article.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <PrintedTerms articles={articles} />
      <p className="mt-6 text-muted text-sm wrap-anywhere">
        {tourWords.termsHash(nameOfTerms(terms))}
        {printedTerms(terms).sha256}
      </p>
      <div className="mt-8 flex flex-wrap gap-4 print:hidden">
        <ButtonLink href={`/tours/${code}`}>{tourWords.backToTour}</ButtonLink>
        <PrintButton />
      </div>
    </Page>
  );
}
