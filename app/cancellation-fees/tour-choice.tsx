import Link from 'next/link';
import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Section } from '@/components/ui/section';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { FormError } from '@/lib/schemas/form/form-state';
import { searchCriteria } from '@/lib/schemas/search/read-search-criteria';
import { TOURS_A_PAGE } from '@/lib/server/catalogue/search/overview-query';
import { searchTours } from '@/lib/server/catalogue/search/search-tours';
import { feeQuestionWords as words } from '@/lib/wording/cancellation/fee-question';
import { lengthInWords } from '@/lib/wording/search/tour-labels';

const LONGEST = 60;

type TourChoiceProps = {
  q: string;
  /** As typed into the address. */
  page: string;
  at: Date;
  errors: readonly FormError[];
};

/** First the tour: by words, as the search finds them, or any of those on sale, page by page. */
export async function TourChoice({ q, page: asked, at, errors }: TourChoiceProps) {
  const typed = q.replaceAll('\0', '').slice(0, LONGEST).trim();
  const today = dayInJapan(instant(at.getTime()));
  const query = new URLSearchParams({ q: typed, page: asked });
  const { total, tours, page, pages } = await searchTours(searchCriteria(query, today), today);
  const first = (page - 1) * TOURS_A_PAGE + 1;
  const found = words.found(total, first, first + tours.length - 1);
  return (
    <Section title={words.findTitle} id="tour">
      <form method="get" action="/cancellation-fees" className="flex flex-wrap items-end gap-4">
        <div className="min-w-0 flex-1 basis-80">
          <TextField
            name="q"
            label={words.find}
            hint={words.findHint}
            defaultValue={typed}
            maxLength={LONGEST}
            error={errors.find((one) => one.name === 'q')?.message}
          />
        </div>
        <Button type="submit" kind="primary">
          {words.findButton}
        </Button>
      </form>
      {total === 0 ? (
        <div className="mt-8">
          <EmptyState title={words.nothing}>{words.nothingLead}</EmptyState>
        </div>
      ) : (
        <>
          <p className="mt-8 text-muted text-sm">
            {typed === '' ? words.suggestions(found) : found}
          </p>
          <ul className="mt-2 border-line border-t">
            {tours.map((tour) => (
              <li key={tour.code} className="border-line border-b">
                <Link
                  href={`/cancellation-fees?tour=${tour.code}`}
                  prefetch={false}
                  className="block py-3 hover:bg-wash"
                >
                  <span className="block font-mincho text-subheading">{tour.title}</span>
                  <span className="block text-muted text-sm">
                    {tour.prefectureOrCountry}・{lengthInWords(tour.nights)}・{tour.departurePlace}
                    発
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          <Pagination page={page} pages={pages} hrefOf={(other) => hrefOf(typed, other)} />
        </>
      )}
    </Section>
  );
}

function hrefOf(typed: string, page: number): string {
  const query = new URLSearchParams({ ...(typed !== '' && { q: typed }), page: String(page) });
  return `/cancellation-fees?${query}`;
}
