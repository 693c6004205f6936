'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { RadioGroup } from '@/components/forms/radio-group';
import { payPageWords as words } from '@/lib/wording/booking';
import { sandboxMethods } from '@/lib/wording/payment';
import { FormEnd } from '../form-end';
import { type BookAction, useBookForm } from '../use-book-form';

type PayFormProps = { action: BookAction; attempt: string; totalYen: number; backHref: string };

export function PayForm({ action, attempt, totalYen, backHref }: PayFormProps) {
  const { state, send, field } = useBookForm(action, {});
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="attempt" value={attempt} />
      <div className="mb-10">
        <RadioGroup
          {...field('method')}
          label={words.method}
          requirement="required"
          options={Object.entries(sandboxMethods).map(([value, { label, choice, hint }]) => ({
            value,
            label: `${choice}：${label}`,
            hint,
          }))}
        />
      </div>
      <FormEnd backHref={backHref}>{words.submit(totalYen)}</FormEnd>
    </form>
  );
}
