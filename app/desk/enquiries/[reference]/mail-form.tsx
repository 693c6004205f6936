'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { ShownMail } from '@/components/travel/shown-mail';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskEnquiryWords as words } from '@/lib/wording/desk/enquiries';

/** The mail as it would go out, and its mark. */
type LookedAt = {
  readonly mail: { readonly subject: string; readonly text: string };
  readonly to: string;
  readonly shown: string;
};

/** メールでお返事する: written, looked at, sent; what is sent is what was looked at. */
export function MailForm(props: { action: FormAction<LookedAt>; seen: string }) {
  const [state, send] = useFormAction(props.action);
  const { told } = state;
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="seen" value={props.seen} />
      <input type="hidden" name="shown" value={told?.shown ?? ''} />
      <TextAreaField
        name="answer"
        label={words.text}
        hint={words.byMailHint}
        rows={8}
        error={errorOf(state, 'answer')}
        defaultValue={state.values.answer}
      />
      {told === undefined ? (
        <SubmitButton kind="secondary">{words.look}</SubmitButton>
      ) : (
        <>
          <p role="status" className="sr-only">
            {words.shownNow}
          </p>
          <section aria-labelledby="mail-shown">
            <h3 id="mail-shown" className="text-subheading">
              {words.preview}
            </h3>
            <p className="mt-1 mb-3 text-muted text-sm">{words.to(told.to)}</p>
            <ShownMail mail={told.mail} />
          </section>
          <p className="measure text-muted text-sm">{words.sendHint}</p>
          <SubmitButton>{words.send}</SubmitButton>
        </>
      )}
    </form>
  );
}
