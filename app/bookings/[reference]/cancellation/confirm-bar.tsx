import type { ReactNode } from 'react';
import { SubmitButton } from '@/components/forms/submit-button';
import { classNames } from '@/components/ui/class-names';
import type { PartyCancellation } from '@/lib/rules/cancellation/party-cancellation';
import { cancellationWords as words } from '@/lib/wording/cancellation/cancellation';
import { yenInWords } from '@/lib/wording/site/money';

type ConfirmBarProps = {
  answer: PartyCancellation;
  /** Those who leave; nobody as long as nobody is chosen. */
  names: readonly string[];
  action: (form: FormData) => void;
  /** Whom, why and the key of this form. */
  fields: ReactNode;
  /** Something is written in it: on a phone it would hide what it is about. */
  tall?: boolean;
};

/** The fee, what goes back and the button, in sight at the foot of the screen while one chooses. */
export function ConfirmBar({ answer, names, action, fields, tall }: ConfirmBarProps) {
  const { fee, refund, owed } = answer.quote;
  const back = owed > 0 ? { term: words.owed, yen: owed } : { term: words.refund, yen: refund };
  return (
    <section
      id="confirm"
      aria-label={words.confirmTitle}
      className={classNames(
        'foot-bar sticky bottom-0 z-10 -mx-5 border-indigo border-t bg-paper px-5 py-3 print:static sm:-mx-8 sm:px-8',
        tall && 'max-sm:static',
      )}
    >
      <p className="text-sm">
        {names.length === 0 ? words.chooseFirst : words.confirmLead(names.join('、'))}
      </p>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <dl className="flex flex-wrap gap-x-6 tabular-nums">
          <Figure term={words.fee} yen={fee} />
          <Figure term={back.term} yen={back.yen} />
          {answer.difference > 0 && <Figure term={words.difference} yen={answer.difference} />}
        </dl>
        {names.length > 0 && (
          <form action={action}>
            {fields}
            <input type="hidden" name="feeYen" value={fee} />
            <input type="hidden" name="refundYen" value={refund} />
            <input type="hidden" name="owedYen" value={owed} />
            <input type="hidden" name="differenceYen" value={answer.difference} />
            <SubmitButton kind="primary" pendingLabel={words.confirming}>
              {words.confirm(fee)}
            </SubmitButton>
          </form>
        )}
      </div>
    </section>
  );
}

function Figure({ term, yen }: { term: string; yen: number }) {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="text-muted text-sm">{term}</dt>
      <dd className="font-bold">{yenInWords(yen)}</dd>
    </div>
  );
}
