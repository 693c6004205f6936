'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf } from '@/lib/schemas/form/form-state';
import { bookingsWords as words } from '@/lib/wording/booking/own-bookings';
import { requestBookingCode } from './actions';

export function BookingCodeForm({ reference }: { reference: string }) {
  const [state, send] = useFormAction(requestBookingCode);
  return (
    <form noValidate action={send}>
      <ErrorSummary errors={state.errors} />
      <div className="space-y-8">
        <TextField
          name="reference"
          label={words.reference}
          hint={words.referenceHint}
          requirement="required"
          error={errorOf(state, 'reference')}
          defaultValue={state.values.reference ?? reference}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={30}
          width="md"
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          requirement="required"
          error={errorOf(state, 'email')}
          defaultValue={state.values.email}
          autoComplete="email"
          inputMode="email"
          maxLength={254}
        />
      </div>
      <div className="mt-8">
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </form>
  );
}
