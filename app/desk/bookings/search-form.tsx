'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { LOOK_PURPOSES } from '@/lib/rules/privacy/look-purpose';
import { errorOf } from '@/lib/schemas/form/form-state';
import { deskBookingsWords as words } from '@/lib/wording/desk/bookings';
import { lookWords, purposeWords } from '@/lib/wording/desk/record';
import { searchBookings } from './actions';

/** One line for whatever the caller tells, and the departure beside it. */
export function SearchForm({ sought }: { sought: Readonly<Record<string, string>> }) {
  const [state, send] = useFormAction(searchBookings);
  const values = state.turn === 0 ? sought : state.values;
  const field = (name: string) => ({
    name,
    error: errorOf(state, name),
    defaultValue: values[name],
    autoComplete: 'off',
    maxLength: 200,
  });
  return (
    <form noValidate action={send} key={state.turn} className="mb-10">
      <ErrorSummary errors={state.errors} />
      <TextField
        {...field('words')}
        label={words.words}
        hint={words.wordsHint}
        className="max-w-[40rem]"
      />
      <div className="mt-5 flex flex-wrap items-end gap-x-6 gap-y-5">
        <TextField {...field('date')} type="date" label={words.date} width="md" />
        <TextField
          {...field('tour')}
          label={
            <>
              {words.tour}
              <span className="ml-2 font-normal text-muted text-sm">{words.tourHint}</span>
            </>
          }
          width="md"
        />
        <SelectField
          name="purpose"
          label={lookWords.title}
          options={LOOK_PURPOSES.map((value) => ({ value, label: purposeWords[value] }))}
          defaultValue={values.purpose ?? LOOK_PURPOSES[0]}
        />
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </form>
  );
}
