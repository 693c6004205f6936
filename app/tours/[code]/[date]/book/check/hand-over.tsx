import { ButtonForm } from '@/components/forms/button-form';
import { Section } from '@/components/ui/section';
import { takenDownDue } from '@/lib/rules/application/taken-down';
import { instant } from '@/lib/rules/calendar/instant';
import { draftState } from '@/lib/server/application/draft/draft-state';
import type { OpenedStep } from '@/lib/server/application/draft/open-step';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { takingDownWords as words } from '@/lib/wording/desk/taken-down';
import { handOverHere } from './hand-over-action';

/** お客様に送る: to whom the link goes, and until when the customer has. */
export function HandOver({ opened }: { opened: OpenedStep }) {
  const { place, draft, application } = opened;
  const { today: toldOn, startsAt, terms } = application;
  const due = takenDownDue({ toldOn, startsAt }, terms);
  const last = shownMoment(new Date(instant(due - 1)));
  return (
    <Section title={words.handOver} id="hand-over" layout="stacked">
      <p className="measure">{words.handOverNote(last)}</p>
      <p className="my-4 break-all">{words.handOverTo(draft.answers.contact?.email ?? '')}</p>
      <ButtonForm
        action={handOverHere.bind(null, place)}
        label={words.handOver}
        kind="primary"
        size="large"
      >
        <input type="hidden" name="draftState" value={draftState(draft)} autoComplete="off" />
      </ButtonForm>
      {draft.takenDown?.channel === 'counter' && <p className="measure mt-4">{words.payHere}</p>}
    </Section>
  );
}
