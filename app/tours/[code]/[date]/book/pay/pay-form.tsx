'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { RadioGroup } from '@/components/forms/radio-group';
import { CardChoice } from '@/components/travel/card-choice';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { payPageWords as words } from '@/lib/wording/booking/pay-page';
import { FormEnd } from '../form-end';
import { useBookForm } from '../use-book-form';

/** 申込金: what it is, and what it leaves. */
export type ShownPlan = { depositYen: number; hint: string };

type PayFormProps = {
  action: FormAction;
  draftState: string;
  attempt: string;
  totalYen: number;
  /** Null where all is paid with the application. */
  plan: ShownPlan | null;
  /** What the button says. */
  submit: string;
  backHref: string;
};

export function PayForm(props: PayFormProps) {
  const { action, draftState, attempt, totalYen, plan, submit, backHref } = props;
  const { state, send, field } = useBookForm(action, {});
  const shareField = field('share');
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="draftState" value={draftState} autoComplete="off" />
      <input type="hidden" name="attempt" value={attempt} />
      {plan !== null && (
        <div className="mb-10">
          <RadioGroup
            label={words.share}
            requirement="required"
            options={[
              { value: 'deposit', label: words.shareDeposit(plan.depositYen), hint: plan.hint },
              { value: 'all', label: words.shareAll(totalYen), hint: words.shareAllHint },
            ]}
            {...shareField}
            defaultValue={shareField.defaultValue || 'deposit'}
          />
        </div>
      )}
      <div className="mb-10">
        <CardChoice purpose="price" {...field('method')} />
      </div>
      <FormEnd backHref={backHref}>{submit}</FormEnd>
    </form>
  );
}
