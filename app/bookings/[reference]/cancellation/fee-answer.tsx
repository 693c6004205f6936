import { FeeHolds } from '@/components/travel/fee-holds';
import { FeePicture } from '@/components/travel/fee-picture';
import { DefinitionList } from '@/components/ui/definition-list';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Price } from '@/components/ui/price';
import { Section } from '@/components/ui/section';
import type { Instant } from '@/lib/rules/calendar/instant';
import type { CancellationFacts } from '@/lib/rules/cancellation/cancellation-fee';
import { canBeFoundOut } from '@/lib/rules/cancellation/found-fee';
import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';
import type {
  PartyCancellation,
  partyCancellation,
} from '@/lib/rules/cancellation/party-cancellation';
import { cancelRefusalWords } from '@/lib/wording/cancellation/cancel-refusals';
import { cancellationWords as words } from '@/lib/wording/cancellation/cancellation';
import { basisLines, moneyLines } from '@/lib/wording/cancellation/cancellation-lines';
import { feeWords } from '@/lib/wording/cancellation/fees';
import { yenInWords } from '@/lib/wording/site/money';
import { AskForFee, type FeeEnquiry } from './ask-for-fee';
import type { CancellationView } from './cancellation-view';
import { PeopleFees } from './people-fees';
import { ReceptionNote } from './reception-note';

type FeeAnswerProps = {
  view: CancellationView;
  answer: ReturnType<typeof partyCancellation>;
  facts: CancellationFacts;
  leaving: readonly string[];
  ground: CancellationGround | null;
  now: Instant;
  /** Where a fee is asked for that the terms leave open. */
  enquiry: FeeEnquiry;
};

/** What it costs at this moment: the figure, how long it holds, the picture, and what it rests on. */
export function FeeAnswer(props: FeeAnswerProps) {
  const { view, answer, facts, leaving, ground, now } = props;
  if (answer.kind === 'unaccompanied') {
    const names = view.people.filter((one) => answer.minors.includes(one.id));
    return (
      <Notice kind="error" live="status" title={words.minorsTitle} className="mb-10">
        <p>{words[answer.where](names.map((one) => one.name).join('、'))}</p>
      </Notice>
    );
  }
  if (answer.kind === 'refused' && canBeFoundOut(answer)) {
    const asked = view.people.filter((one) => leaving.length === 0 || leaving.includes(one.id));
    return (
      <AskForFee
        {...props.enquiry}
        leaving={asked.map((one) => one.id)}
        names={asked.map((one) => one.name)}
        formKey={view.idempotencyKey}
      />
    );
  }
  if (answer.kind === 'refused') {
    return (
      <Notice kind="warning" live="status" title={words.noQuoteTitle} className="mb-10">
        <p>{cancelRefusalWords[answer.reason]}</p>
      </Notice>
    );
  }
  const price = answer.leaving.reduce((sum, one) => sum + one.tourPrice, 0);
  const choice = { leaving, ground, declaredAt: now };
  const money = moneyLines(answer, view.facts.calendar);
  const basis = basisLines(answer, choice, view.facts, view.terms);
  return (
    <>
      <Section title={leaving.length > 0 ? words.now : words.ifAll} id="fee">
        <Figures answer={answer} />
        <ReceptionNote answer={answer} now={now} view={view} />
        <div className="mt-6">
          <FeeHolds facts={facts} terms={view.terms} asOf={view.asOf} />
        </div>
        <div className="mt-8">
          <FeePicture
            id="chart"
            facts={facts}
            terms={view.terms}
            subject={words.chartOf(answer.leaving.length, yenInWords(price))}
            markLabel={feeWords.chart.today}
          />
        </div>
      </Section>
      {view.people.length > 1 && leaving.length > 0 && (
        <Section title={words.people} id="people">
          <PeopleFees view={view} answer={answer} leaving={leaving} />
        </Section>
      )}
      {leaving.length > 0 && (
        <Section title={words.basis} id="basis">
          <DefinitionList items={money} />
          <Disclosure summary={words.basisOpen}>
            <DefinitionList items={basis} />
          </Disclosure>
        </Section>
      )}
    </>
  );
}

function Figures({ answer }: { answer: PartyCancellation }) {
  const { fee, refund, owed } = answer.quote;
  const back = owed > 0 ? [words.owed, owed] : [words.refund, refund];
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-12 gap-y-3">
        <Price label={words.fee} amount={fee} size="large" />
        <Price label={String(back[0])} amount={Number(back[1])} size="large" />
        {answer.difference > 0 && (
          <Price label={words.difference} amount={answer.difference} size="large" />
        )}
      </div>
      <p role="status" className="sr-only">
        {words.fee} {yenInWords(fee)}、{back[0]} {yenInWords(Number(back[1]))}
        {answer.difference > 0 && `、${words.difference} ${yenInWords(answer.difference)}`}
      </p>
    </>
  );
}
