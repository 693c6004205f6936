'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { RadioGroup } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { TAKEN_DOWN_CHANNELS } from '@/lib/rules/application/taken-down';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { takenDownChannelWords, takenDownWords as words } from '@/lib/wording/desk/taken-down';

const OPTIONS = TAKEN_DOWN_CHANNELS.map((value) => ({
  value,
  label: takenDownChannelWords[value],
}));

/** How the customer came, and how many travel. */
export function TakeDownForm({ action, startKey }: { action: FormAction; startKey: string }) {
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send} key={state.turn} className="max-w-[44rem] space-y-6">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="startKey" value={startKey} autoComplete="off" />
      <RadioGroup
        name="channel"
        label={words.channel}
        options={OPTIONS}
        error={errorOf(state, 'channel')}
        defaultValue={state.values.channel ?? ''}
      />
      <TextField
        name="size"
        label={words.size}
        unit={words.sizeUnit}
        width="xs"
        inputMode="numeric"
        autoComplete="off"
        error={errorOf(state, 'size')}
        defaultValue={state.values.size ?? ''}
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </form>
  );
}
