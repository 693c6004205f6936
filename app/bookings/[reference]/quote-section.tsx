import { ButtonForm } from '@/components/forms/button-form';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { instant } from '@/lib/rules/calendar/instant';
import type { OpenQuote } from '@/lib/server/application/assistance/quote';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { publicHolidays } from '@/lib/server/system/holidays';
import { specialMeasuresWords as words } from '@/lib/wording/booking/special-measures';
import { momentInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import { personName } from '@/lib/wording/site/person-name';
import { agreeToCost, declineCost } from './quote-actions';

/** 特別な措置の見積り: what it costs and for what; agreeing ends the review, declining the application (D2-4.6b). */
export function QuoteSection({ booking, quote }: { booking: OwnBooking; quote: OpenQuote }) {
  const { reference, answerBy, totalYen } = booking;
  const of = booking.travelers.find(({ id }) => id === quote.travelerId);
  const amount = yenInWords(quote.amountYen);
  const given = { reference, quoteId: quote.id };
  return (
    <Section id="measures" title={words.title} note={words.lead}>
      <DefinitionList
        items={[
          ...(of === undefined
            ? []
            : [{ term: words.of, detail: `${personName(of.familyName, of.givenName)} 様` }]),
          { term: words.measures, detail: quote.measures },
          { term: words.amount, detail: amount },
          { term: words.total, detail: yenInWords(totalYen + quote.amountYen) },
        ]}
      />
      <p className="measure mt-5">{words.fee}</p>
      <p className="measure">{words.pay}</p>
      {answerBy !== null && (
        <p className="mt-3 font-bold">
          {words.until(momentInWords(instant(answerBy.getTime()), publicHolidays))}
        </p>
      )}
      <div className="mt-6 space-y-6 print:hidden">
        <div>
          <p className="measure mb-3">{words.agreeNote}</p>
          <ButtonForm
            action={agreeToCost.bind(null, given)}
            label={words.agree(amount)}
            kind="primary"
          />
        </div>
        <div>
          <p className="measure mb-3">{words.declineNote}</p>
          <ButtonForm action={declineCost.bind(null, given)} label={words.decline} />
        </div>
      </div>
    </Section>
  );
}
