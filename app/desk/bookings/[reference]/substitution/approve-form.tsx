'use client';

import { SeenMail } from '@/components/desk/seen-mail';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskSubstitutionWords as words } from '@/lib/wording/desk/substitution';
import type { Previewed } from '../../../applications/answers';

type ApproveFormProps = {
  action: FormAction<Previewed>;
  /** What the terms say of the fee; null where it is asked for here. */
  termsFee: string | null;
  reissueCharged: boolean;
};

/** 承諾: what it costs first; then the mail with it, and only that one is sent. */
export function ApproveForm({ action, termsFee, reissueCharged }: ApproveFormProps) {
  const [state, send] = useFormAction(action);
  const { told, values } = state;
  const field = (name: string, before?: string) => ({
    name,
    error: errorOf(state, name),
    defaultValue: values[name] ?? before,
    inputMode: 'numeric' as const,
    unit: words.yen,
    width: 'sm' as const,
  });
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="seen" value={told?.seen ?? ''} />
      <p className="measure">{words.approveHint}</p>
      {termsFee === null ? (
        <TextField {...field('feeYen')} label={words.fee} hint={words.feeHint} />
      ) : (
        <p>{words.termsFee(termsFee)}</p>
      )}
      {reissueCharged && (
        <TextField {...field('reissueYen', '0')} label={words.reissue} hint={words.reissueHint} />
      )}
      <SeenMail mail={told} label={words.shown} />
      <SubmitButton>{told === undefined ? words.look : words.send}</SubmitButton>
    </form>
  );
}
