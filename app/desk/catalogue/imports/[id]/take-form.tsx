'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { RadioGroup } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { deskImportWords } from '@/lib/wording/desk/catalogue-import';

const words = deskImportWords.preview;

/** この内容で取り込む, and for tours that are new whether travelers see them at once. */
export function TakeForm(props: { action: FormAction; shown: string; asksToPublish: boolean }) {
  const [state, send] = useFormAction(props.action);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[40rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="shown" value={props.shown} />
      {props.asksToPublish ? (
        <RadioGroup
          name="publish"
          label={words.publish}
          error={errorOf(state, 'publish')}
          defaultValue={state.values.publish ?? 'later'}
          options={[
            { value: 'later', label: words.publishLater, hint: words.publishLaterHint },
            { value: 'now', label: words.publishNow },
          ]}
        />
      ) : (
        <input type="hidden" name="publish" value="later" />
      )}
      <SubmitButton>{words.take}</SubmitButton>
    </form>
  );
}
