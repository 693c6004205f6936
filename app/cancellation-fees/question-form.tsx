import Link from 'next/link';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { FormError } from '@/lib/schemas/form/form-state';
import { shownDay } from '@/lib/server/system/shown-moment';
import { feeQuestionWords as words } from '@/lib/wording/cancellation/fee-question';
import { yenInWords } from '@/lib/wording/site/money';
import { openingHour, usualDeparture } from './fee-answer';
import type { AskedTour } from './find-asked-tour';

type QuestionFormProps = {
  asked: AskedTour;
  query: Readonly<Record<string, string | string[] | undefined>>;
  errors: readonly FormError[];
};

/** Then the days and the number of people. Sent by address, so that the answer can be shared. */
export function QuestionForm({ asked, query, errors }: QuestionFormProps) {
  const { tour, departures } = asked;
  const typed = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 60) : '');
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  return (
    <Section
      title={tour.title}
      id="question"
      note={
        <>
          <Link className="link block" href={`/tours/${tour.code}`}>
            {words.tourPage}
          </Link>
          <Link className="link mt-1 block" href="/cancellation-fees">
            {words.otherTour}
          </Link>
        </>
      }
    >
      {departures.length === 0 ? (
        <p>{words.noDepartures}</p>
      ) : (
        <form method="get" action="/cancellation-fees#answer" noValidate>
          <input type="hidden" name="tour" value={tour.code} />
          <div className="grid items-start gap-x-10 gap-y-6 sm:grid-cols-2">
            <SelectField
              name="date"
              label={words.date}
              hint={words.dateHint}
              className="w-full"
              error={errorOf('date')}
              defaultValue={typed('date') || usualDeparture(asked)?.date}
              options={departures.map((one) => ({
                value: one.date,
                label: `${shownDay(one.date)} ${yenInWords(one.lowestAdultYen)}〜`,
              }))}
            />
            <TextField
              name="people"
              label={words.people}
              width="xs"
              unit={words.peopleUnit}
              inputMode="numeric"
              defaultValue={typed('people') || '1'}
              error={errorOf('people')}
            />
            <TextField
              name="on"
              type="date"
              label={words.on}
              hint={words.onHint}
              width="md"
              defaultValue={typed('on')}
              error={errorOf('on')}
            />
            <TextField
              name="at"
              type="time"
              label={words.at}
              hint={words.atHint(openingHour(asked))}
              width="sm"
              defaultValue={typed('at')}
              error={errorOf('at')}
            />
            <TextField
              name="price"
              label={words.price}
              hint={words.priceHint}
              width="sm"
              unit={words.yen}
              inputMode="numeric"
              defaultValue={typed('price')}
              error={errorOf('price')}
            />
          </div>
          <Button type="submit" kind="primary" className="mt-8">
            {words.submit}
          </Button>
        </form>
      )}
    </Section>
  );
}
