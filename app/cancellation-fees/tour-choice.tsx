import Link from 'next/link';
import type { FieldError } from '@/components/forms/error-summary';
import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { dayInJapan } from '@/lib/rules/calendar-date';
import { instant } from '@/lib/rules/instant';
import { noCriteria } from '@/lib/schemas/search-criteria';
import { searchTours } from '@/lib/server/queries/search-tours';
import { feeQuestionWords as words } from '@/lib/wording/fee-question';
import { lengthInWords } from '@/lib/wording/tour';

const LONGEST = 60;
const MOST_WORDS = 6;

type TourChoiceProps = { q: string; at: Date; errors: readonly FieldError[] };

/** First the tour: by words, or one of those on sale. */
export async function TourChoice({ q, at, errors }: TourChoiceProps) {
  const typed = q.replaceAll('\0', '').slice(0, LONGEST).trim();
  const criteria = {
    ...noCriteria,
    words: typed.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS),
  };
  const { total, tours } = await searchTours(criteria, dayInJapan(instant(at.getTime())));
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
            {typed === '' ? words.suggestions : words.found(total, tours.length)}
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
        </>
      )}
    </Section>
  );
}
