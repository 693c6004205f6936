'use client';

import { DoneNotice } from '@/components/desk/done-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { RadioGroup } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { DefinitionList } from '@/components/ui/definition-list';
import { EMERGENCY_REASONS } from '@/lib/rules/staff/emergency-reasons';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { emergencyWords as words } from '@/lib/wording/desk/contact';

type Contact = { readonly name: string; readonly relation: string; readonly phone: string };

/** The reason first; then whom to call. */
export function OpeningForm({ action }: { action: FormAction<Contact> }) {
  const [state, send] = useFormAction(action);
  if (state.told !== undefined) {
    const { name, relation, phone } = state.told;
    return (
      <>
        <DoneNotice said={words.opened} />
        <DefinitionList
          items={[
            { term: words.name, detail: `${name} 様` },
            { term: words.relation, detail: relation },
            { term: words.phone, detail: phone },
          ]}
        />
      </>
    );
  }
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ErrorSummary errors={state.errors} />
      <RadioGroup
        name="reason"
        label={words.reason}
        error={errorOf(state, 'reason')}
        options={EMERGENCY_REASONS.map((value) => ({ value, label: words.reasons[value] }))}
        defaultValue={state.values.reason ?? ''}
      />
      <SubmitButton>{words.open}</SubmitButton>
    </form>
  );
}
