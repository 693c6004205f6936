import { ButtonForm } from '@/components/forms/button-form';
import { ButtonLink } from '@/components/ui/button-link';
import { changePageWords as words } from '@/lib/wording/cancellation/tour-change';
import { agreeHere } from './actions';

type AnswerProps = {
  reference: string;
  changeId: string;
  answerBy: string;
  /** The second step: the question is asked again, and a press answers it. */
  confirming: boolean;
};

/** Agrees in two steps, or leads to the cancellation; looking at either writes nothing. */
export function ChangeAnswer({ reference, changeId, answerBy, confirming }: AnswerProps) {
  const here = `/bookings/${reference}/changes/${changeId}`;
  if (confirming) {
    return (
      <div className="space-y-6">
        <p className="font-bold">{words.confirmTitle}</p>
        <p className="measure">{words.confirmLead}</p>
        <ButtonForm
          action={agreeHere.bind(null, { reference, changeId })}
          label={words.confirm}
          kind="primary"
        />
        <p>
          <a className="link py-2" href={`${here}#answer`}>
            {words.notNow}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div className="space-y-6">
      <p className="font-bold">{words.answerBy(answerBy)}</p>
      <p className="measure">{words.noAnswer}</p>
      <div>
        <p className="measure mb-3">{words.agreeLead}</p>
        <ButtonLink href={`${here}?answer=agree#answer`} kind="primary">
          {words.agree}
        </ButtonLink>
      </div>
    </div>
  );
}
