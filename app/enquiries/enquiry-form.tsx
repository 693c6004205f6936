'use client';

import { useState } from 'react';
import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { FormSection } from '@/components/forms/form-section';
import { RadioGroup } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/text-area-field';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf } from '@/lib/schemas/form/form-state';
import { mistypedDomain } from '@/lib/schemas/form/mistyped-domain';
import { mistypedAddress } from '@/lib/wording/access/access';
import { enquiryWords as words } from '@/lib/wording/enquiries/enquiries';
import { sendEnquiry } from './actions';

type EnquiryFormProps = {
  /** The same press again is the same enquiry. */
  formKey: string;
  tour: { readonly code: string; readonly title: string } | null;
  booking: string;
};

export function EnquiryForm({ formKey, tour, booking }: EnquiryFormProps) {
  const [state, send] = useFormAction(sendEnquiry);
  const [email, setEmail] = useState<string>();
  const { values } = state;
  const address = (email ?? values.email ?? '').normalize('NFKC').trim().toLowerCase();
  const field = (name: string) => ({
    name,
    error: errorOf(state, name),
    defaultValue: values[name],
  });
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="formKey" value={formKey} autoComplete="off" />
      <FormSection title={words.form}>
        {tour !== null && (
          <div>
            <p className="font-bold">{words.tour}</p>
            <p>{tour.title}</p>
            <p className="text-sm">
              <a className="link" href="/enquiries">
                {words.noTour}
              </a>
            </p>
            <input type="hidden" name="tour" value={tour.code} />
          </div>
        )}
        <TextAreaField
          {...field('text')}
          label={words.text}
          hint={words.textHint}
          requirement="required"
          rows={7}
        />
        <TextField
          {...field('name')}
          label={words.name}
          requirement="required"
          autoComplete="name"
          width="md"
        />
        <RadioGroup
          {...field('wants')}
          label={words.wants}
          requirement="required"
          defaultValue={values.wants ?? 'mail'}
          options={[
            { value: 'mail', label: words.byMail, hint: words.byMailHint },
            { value: 'telephone', label: words.byTelephone, hint: words.byTelephoneHint },
          ]}
        />
        <TextField
          {...field('email')}
          label={words.email}
          hint={words.emailHint}
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={254}
          onInput={(event) => setEmail(event.currentTarget.value)}
        />
        {mistypedDomain(address) !== null && (
          <CheckboxField
            name="emailSure"
            key={address}
            value={address}
            defaultChecked={values.emailSure === address}
            label={mistypedAddress.sure}
          />
        )}
        <TextField
          {...field('phone')}
          label={words.phone}
          hint={words.phoneHint}
          type="tel"
          autoComplete="tel"
          width="md"
        />
        <TextField
          {...field('booking')}
          defaultValue={values.booking ?? booking}
          label={words.booking}
          hint={words.bookingHint}
          requirement="optional"
          autoComplete="off"
          width="md"
        />
      </FormSection>
      <SubmitButton size="large">{words.submit}</SubmitButton>
    </form>
  );
}
