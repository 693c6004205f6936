'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { CardChoice } from '@/components/travel/card-choice';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { payPageWords as words } from '@/lib/wording/booking/pay-page';
import { FormEnd } from '../form-end';
import { useBookForm } from '../use-book-form';

type PayFormProps = {
  action: FormAction;
  draftState: string;
  attempt: string;
  totalYen: number;
  backHref: string;
};

export function PayForm({ action, draftState, attempt, totalYen, backHref }: PayFormProps) {
  const { state, send, field } = useBookForm(action, {});
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="draftState" value={draftState} autoComplete="off" />
      <input type="hidden" name="attempt" value={attempt} />
      <div className="mb-10">
        <CardChoice purpose="price" {...field('method')} />
      </div>
      <FormEnd backHref={backHref}>{words.submit(totalYen)}</FormEnd>
    </form>
  );
}
