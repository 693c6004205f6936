'use client';

import { CheckboxField } from '@/components/forms/checkbox-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import type { SeenFigures } from '@/lib/server/cancellation/cancel-answer';
import { noShowWords as words } from '@/lib/wording/desk/no-show';
import { yenInWords } from '@/lib/wording/site/money';
import {
  type ChangedFigures,
  ChangedNotice,
} from '../../../../bookings/[reference]/cancellation/changed-notice';

/** The figures seen, that nobody had sent word, and the button that names the fee. */
export function NoShowForm(props: {
  action: FormAction<ChangedFigures>;
  travelerIds: readonly string[];
  seen: SeenFigures;
  formKey: string;
}) {
  const { action, travelerIds, seen, formKey } = props;
  const [state, send] = useFormAction(action);
  return (
    <form noValidate action={send} key={state.turn} className="space-y-6">
      <ChangedNotice state={state} />
      {travelerIds.map((id) => (
        <input key={id} type="hidden" name="travelerIds" value={id} />
      ))}
      {Object.entries(seen).map(([name, yen]) => (
        <input key={name} type="hidden" name={name} value={yen} />
      ))}
      <input type="hidden" name="ground" value="" />
      <input type="hidden" name="idempotencyKey" value={formKey} />
      <CheckboxField
        name="sure"
        value="yes"
        label={words.sure}
        requirement="required"
        error={errorOf(state, 'sure')}
      />
      <SubmitButton kind="primary">{words.confirm(yenInWords(seen.feeYen))}</SubmitButton>
    </form>
  );
}
