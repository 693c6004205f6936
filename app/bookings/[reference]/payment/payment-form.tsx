'use client';

import type { ReactNode } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { CardChoice } from '@/components/travel/card-choice';
import { Notice } from '@/components/ui/notice';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { balanceErrors, balanceWords as words } from '@/lib/wording/money/balance';
import { yenInWords } from '@/lib/wording/site/money';

type PaymentFormProps = {
  action: FormAction;
  /** Names one press of the button; a new one for each answer. */
  attempt: string;
  /** Null when there is nothing to pay: what the last press came to is still told. */
  seenYen: number | null;
  backHref: string;
  /** What stands between the answer to the last press and the form. */
  children: ReactNode;
};

/** The card and the one button that pays the amount on it. */
export function PaymentForm({ action, attempt, seenYen, backHref, children }: PaymentFormProps) {
  const [state, send] = useFormAction(action);
  const general = state.errors.filter(({ name }) => name === undefined);
  return (
    <>
      {general.length > 0 && (
        <Notice kind="warning" live="alert" title={balanceErrors.title} className="mb-10">
          {general.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      <ErrorSummary errors={state.errors.filter(({ name }) => name !== undefined)} />
      {children}
      {seenYen !== null && (
        <form noValidate action={send} key={state.turn}>
          <input type="hidden" name="attempt" value={attempt} />
          <input type="hidden" name="seenYen" value={seenYen} />
          <div className="mb-10">
            <CardChoice
              purpose="balance"
              error={errorOf(state, 'method')}
              defaultValue={state.values.method}
            />
          </div>
          <div className="flex flex-wrap items-center gap-6">
            <SubmitButton size="large" pendingLabel={words.paying}>
              {words.submit(yenInWords(seenYen))}
            </SubmitButton>
            <a className="link" href={backHref}>
              {words.leave}
            </a>
          </div>
        </form>
      )}
    </>
  );
}
