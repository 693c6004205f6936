'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { PressField } from '@/components/forms/press-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import type { FormAction } from '@/lib/schemas/form/form-state';
import type { ItineraryPreview } from '@/lib/server/desk/final-itinerary-preview';
import { deskItineraryWords as words } from '@/lib/wording/desk/final-itinerary';
import { ItineraryFields } from './itinerary-fields';
import { ShownItinerary } from './shown-itinerary';

type Props = {
  action: FormAction<ItineraryPreview>;
  nights: readonly { night: number; day: string }[];
  guided: boolean;
  /** What the form begins with, by the names of its fields. */
  known: Readonly<Record<string, string>>;
  bookings: number;
  over: number;
  press: string;
};

/** What becomes final; first shown as travelers will see it, then made. */
export function ItineraryForm(props: Props) {
  const { action, nights, guided, known, bookings, over, press } = props;
  const [state, send] = useFormAction(action);
  const { told, errors, turn } = state;
  const values = turn === 0 ? known : state.values;
  return (
    <form noValidate action={send} key={turn} className="max-w-[48rem] space-y-6">
      <ErrorSummary errors={errors} />
      <PressField press={press} />
      <input type="hidden" name="over" value={over} />
      <ItineraryFields nights={nights} guided={guided} values={values} errors={errors} />
      <SubmitButton kind="secondary" name="act" value="preview">
        {words.show}
      </SubmitButton>
      {told !== undefined && (
        <>
          <input type="hidden" name="seen" value={told.seen} />
          <ShownItinerary preview={told} />
          <SubmitButton name="act" value="make">
            {words.make(bookings)}
          </SubmitButton>
        </>
      )}
    </form>
  );
}
