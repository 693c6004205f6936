import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { DeskChannel } from '@/lib/rules/cancellation/declaration';
import { canBeFoundOut } from '@/lib/rules/cancellation/found-fee';
import type { PartyChoice, partyCancellation } from '@/lib/rules/cancellation/party-cancellation';
import { cancelRefusalWords } from '@/lib/wording/cancellation/cancel-refusals';
import { cancellationWords } from '@/lib/wording/cancellation/cancellation';
import { basisLines, moneyLines } from '@/lib/wording/cancellation/cancellation-lines';
import {
  receivedInWords,
  takeCancellationWords as words,
} from '@/lib/wording/desk/take-cancellation';
import type { CancellationView } from '../../../../bookings/[reference]/cancellation/cancellation-view';
import { PeopleFees } from '../../../../bookings/[reference]/cancellation/people-fees';

/** What it comes to at the moment it was declared: each figure as it will stand on the receipt. */
export function TakenFee(props: {
  view: CancellationView;
  answer: ReturnType<typeof partyCancellation>;
  choice: PartyChoice;
  channel: DeskChannel;
}) {
  const { view, answer, choice, channel } = props;
  if (answer.kind === 'unaccompanied') {
    const names = view.people.filter((one) => answer.minors.includes(one.id));
    return (
      <Notice kind="error" live="status" title={cancellationWords.minorsTitle} className="mb-10">
        {cancellationWords[answer.where](names.map((one) => one.name).join('、'))}
      </Notice>
    );
  }
  if (answer.kind === 'refused') {
    return (
      <Notice kind="warning" live="status" title={cancellationWords.noQuoteTitle} className="mb-10">
        {canBeFoundOut(answer) ? words.findOut : cancelRefusalWords[answer.reason]}
      </Notice>
    );
  }
  const { quote } = answer;
  const { calendar } = view.facts;
  return (
    <>
      <Section title={words.fee} id="fee">
        {quote.afterStart && (
          <Notice kind="warning" className="mb-5">
            {words.afterStart}
          </Notice>
        )}
        {!quote.afterStart && quote.receivedAt > choice.declaredAt && (
          <Notice kind={quote.staffReview ? 'warning' : 'info'} className="mb-5">
            <p>{receivedInWords(quote.receivedAt, calendar)}</p>
            {quote.staffReview && <p>{words.staffReview}</p>}
          </Notice>
        )}
        <DefinitionList
          items={[
            ...moneyLines(answer, calendar),
            ...basisLines(answer, choice, view.facts, view.terms, channel),
          ]}
        />
        <p className="mt-4 text-muted text-sm">{words.inPractice}</p>
      </Section>
      {view.people.length > 1 && (
        <Section title={cancellationWords.people} id="people">
          <PeopleFees view={view} answer={answer} leaving={choice.leaving} />
        </Section>
      )}
    </>
  );
}
