import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { Instant } from '@/lib/rules/calendar/instant';
import { partyCancellation } from '@/lib/rules/cancellation/party-cancellation';
import { figuresOf } from '@/lib/server/cancellation/cancel-answer';
import type { Party } from '@/lib/server/cancellation/find-party';
import { cancelRefusalWords } from '@/lib/wording/cancellation/cancel-refusals';
import { basisLines, moneyLines } from '@/lib/wording/cancellation/cancellation-lines';
import { noShowWords as words } from '@/lib/wording/desk/no-show';
import { recordNoShow } from './actions';
import { NoShowForm } from './no-show-form';

/** What it comes to for those who were chosen, by the rule that the server charges with, and the button. */
export function NoShowFigures(props: {
  party: Party;
  chosen: readonly string[];
  at: Instant;
  formKey: string;
}) {
  const { party, chosen, at, formKey } = props;
  if (chosen.length === 0) return <Notice>{words.chooseFirst}</Notice>;
  const choice = { leaving: chosen, ground: null, declaredAt: at, noShow: true };
  const answer = partyCancellation(party.facts, choice, party.terms);
  if (answer.kind !== 'party') {
    const reason = answer.kind === 'unaccompanied' ? answer.kind : answer.reason;
    return <Notice kind="error">{cancelRefusalWords[reason]}</Notice>;
  }
  const { calendar } = party.facts;
  return (
    <>
      <Section title={words.figures} id="figures" layout="stacked">
        <DefinitionList
          items={[
            ...moneyLines(answer, calendar),
            ...basisLines(answer, choice, party.facts, party.terms, 'no-show'),
          ]}
        />
      </Section>
      <NoShowForm
        action={recordNoShow.bind(null, party.booking.reference)}
        travelerIds={chosen}
        seen={figuresOf(answer)}
        formKey={formKey}
      />
    </>
  );
}
