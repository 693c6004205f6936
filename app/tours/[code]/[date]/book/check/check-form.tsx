'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { checkPageWords } from '@/lib/wording/booking/check-page';
import { FormEnd } from '../form-end';
import { useBookForm } from '../use-book-form';

type CheckFormProps = {
  action: FormAction;
  /** For which state of the draft the page is made. */
  draftState: string;
  totalYen: number;
  statementSha256: string;
  /** What ending the booking that this one replaces comes to; empty where it replaces none. */
  leaving: string;
  backHref: string;
};

/** Sends what was shown along: another price or another text leads back here. */
export function CheckForm({
  action,
  draftState,
  totalYen,
  statementSha256,
  leaving,
  backHref,
}: CheckFormProps) {
  const { state, send } = useBookForm(action, {});
  return (
    <form noValidate action={send}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="draftState" value={draftState} autoComplete="off" />
      <input type="hidden" name="totalYen" value={totalYen} />
      <input type="hidden" name="statementSha256" value={statementSha256} />
      <input type="hidden" name="leaving" value={leaving} />
      <FormEnd backHref={backHref}>{checkPageWords.submit}</FormEnd>
    </form>
  );
}
