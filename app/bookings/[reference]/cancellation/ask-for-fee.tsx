import { CheckboxField } from '@/components/forms/checkbox-field';
import { FormAlert } from '@/components/forms/form-alert';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { askForFeeWords as words } from '@/lib/wording/cancellation/ask-for-fee';

/** Where the fee is asked for, and what an enquiry is used for. */
export interface FeeEnquiry {
  readonly action: FormAction;
  readonly notice: readonly string[];
}

type AskForFeeProps = FeeEnquiry & {
  leaving: readonly string[];
  names: readonly string[];
  formKey: string;
};

/** 取消料のお調べ, for those chosen: the desk answers by mail. */
export function AskForFee({ action, notice, leaving, names, formKey }: AskForFeeProps) {
  const [state, send] = useFormAction(action);
  return (
    <Notice kind="warning" title={words.title} className="mb-10">
      <p role="status">{words.lead}</p>
      <FormAlert errors={state.errors} className="mt-2" />
      <form action={send} key={state.turn} className="mt-4 space-y-4">
        {leaving.map((id) => (
          <input key={id} type="hidden" name="travelerIds" value={id} />
        ))}
        <input type="hidden" name="formKey" value={formKey} />
        <p>{names.join('、')}</p>
        <CheckboxField
          name="declares"
          value="yes"
          label={words.declares}
          hint={words.declaresHint}
          defaultChecked={state.values.declares === 'yes'}
        />
        <Disclosure summary={words.notice}>
          <ul className="list-disc space-y-1 pl-5 text-sm">
            {notice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
        <SubmitButton kind="primary">{words.submit}</SubmitButton>
      </form>
    </Notice>
  );
}
