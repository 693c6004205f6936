import Link from 'next/link';
import { FeeHolds } from '@/components/travel/fee-holds';
import { FeePicture } from '@/components/travel/fee-picture';
import { articleId } from '@/components/travel/printed-terms';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { Price } from '@/components/ui/price';
import { Section } from '@/components/ui/section';
import { peakPeriod } from '@/lib/rules/calendar/peak-period';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { feeSteps } from '@/lib/rules/cancellation/fee-steps';
import { besideTheSteps } from '@/lib/wording/cancellation/beside-lines';
import { cancellationWords } from '@/lib/wording/cancellation/cancellation';
import { feeQuestionWords as words } from '@/lib/wording/cancellation/fee-question';
import {
  chargeInWords,
  feeWords,
  peakRangesInWords,
  stepInWords,
} from '@/lib/wording/cancellation/fees';
import { dayInWords, momentInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import type { FeeAnswer } from './fee-answer';
import type { AskedTour } from './find-asked-tour';

type FeeAskedProps = {
  asked: AskedTour;
  answer: Extract<FeeAnswer, { kind: 'answer' }>;
  at: Date;
};

/** The answer: the figure, how long it holds, the picture, and what it rests on. */
export function FeeAsked({ asked, answer, at }: FeeAskedProps) {
  const { tour, terms } = asked;
  const { facts, quote, departure, isNow, priceYen } = answer;
  const { calendar, declaredAt } = facts;
  const rows = feeSteps({ ...facts, traveler: null }, terms);
  const row = isRefusal(rows) ? undefined : rows.find((one) => one.step.id === quote.step.id);
  const peak = peakPeriod(departure.date, terms.cancellation.periods, calendar);
  const late = declaredAt !== null && quote.receivedAt > declaredAt && !quote.afterStart;
  const beside = besideTheSteps(terms.cancellation, tour.dayTrip);
  const moment = declaredAt === null ? '' : momentInWords(declaredAt, calendar);
  return (
    <>
      <Section
        title={isNow ? words.answerNow : words.answerAt(moment)}
        id="answer"
        note={dayInWords(departure.date, calendar) + feeWords.chart.departure}
      >
        <div className="flex flex-wrap items-baseline gap-x-12 gap-y-3">
          <Price label={cancellationWords.fee} amount={quote.fee} size="large" />
          <Price label={cancellationWords.refund} amount={quote.refund} size="large" />
        </div>
        {late && (
          <Notice className="mt-5">
            <p>{words.outside(momentInWords(quote.receivedAt, calendar))}</p>
            {quote.staffReview && <p>{cancellationWords.staffReview}</p>}
          </Notice>
        )}
        {peak && <p className="mt-4">{words.peakOf(peakRangesInWords(peak))}</p>}
        <div className="mt-6">
          <FeeHolds facts={facts} terms={terms} asOf={isNow ? at.toISOString() : null} />
        </div>
        <div className="mt-8">
          <FeePicture
            id="chart"
            facts={facts}
            terms={terms}
            subject={words.subject(facts.travelers.length, yenInWords(priceYen))}
            markLabel={isNow ? feeWords.chart.today : words.mark}
          />
        </div>
      </Section>
      <Section title={words.basis} id="basis" note={words.full}>
        <DefinitionList
          items={[
            { term: words.received, detail: momentInWords(quote.receivedAt, calendar) },
            {
              term: words.step,
              detail: `${row ? `${stepInWords(row)}、` : ''}${chargeInWords(quote.step.charge)}`,
            },
            {
              term: words.article,
              detail: (
                <Link
                  className="link"
                  href={`/tours/${tour.code}/terms#${articleId(quote.step.article)}`}
                >
                  {words.readArticle(quote.step.article)}
                </Link>
              ),
            },
            { term: words.total, detail: yenInWords(facts.receivedYen) },
            ...(quote.refundDueDate === null
              ? []
              : [
                  {
                    term: words.refundDue,
                    detail: words.until(dayInWords(quote.refundDueDate, calendar)),
                  },
                ]),
          ]}
        />
        {beside.length > 0 && (
          <ul className="measure mt-5 list-disc space-y-1 pl-5">
            {beside.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <p className="measure mt-5 text-muted text-sm">
          {words.note}
          {words.share}
        </p>
      </Section>
    </>
  );
}
