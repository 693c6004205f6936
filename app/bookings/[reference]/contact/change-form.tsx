'use client';

import { useState } from 'react';
import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { FormSection } from '@/components/forms/form-section';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { errorOf, type FormAction } from '@/lib/schemas/form/form-state';
import { mistypedDomain } from '@/lib/schemas/form/mistyped-domain';
import { mistypedAddress } from '@/lib/wording/access/access';
import { changeContactWords as words } from '@/lib/wording/booking/change-contact';
import { contactWords } from '@/lib/wording/booking/contact-fields';
import { contactPageWords } from '@/lib/wording/booking/contact-page';

type ChangeFormProps = {
  action: FormAction;
  initial: Readonly<Record<string, string>>;
  /** The state of the contact that the form is made for. */
  state: string;
  backHref: string;
  /** What becomes of another mail address. */
  emailHint?: string;
};

export function ChangeForm(props: ChangeFormProps) {
  const { action, initial, state: made, backHref, emailHint = words.emailHint } = props;
  const [state, send] = useFormAction(action);
  const values = state.turn === 0 ? initial : state.values;
  const [email, setEmail] = useState<string>();
  const address = (email ?? values.email ?? '').normalize('NFKC').trim().toLowerCase();
  const field = (name: string) => ({
    name,
    error: errorOf(state, name),
    defaultValue: values[name],
  });
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="state" value={made} />
      <FormSection title={contactPageWords.section}>
        <TextField
          {...field('email')}
          label={contactWords.email}
          hint={emailHint}
          requirement="required"
          type="email"
          inputMode="email"
          autoComplete="email"
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
          label={contactWords.phone}
          hint={contactWords.phoneHint}
          requirement="required"
          type="tel"
          autoComplete="tel"
          width="md"
        />
        <TextField
          {...field('postalCode')}
          label={contactWords.postalCode}
          hint={contactWords.postalCodeHint}
          requirement="required"
          inputMode="numeric"
          autoComplete="postal-code"
          width="sm"
        />
        <TextField
          {...field('address')}
          label={contactWords.address}
          requirement="required"
          autoComplete="street-address"
        />
      </FormSection>
      {initial['emergency.name'] && (
        <FormSection title={contactWords.emergencyTitle} note={contactWords.emergencyNote}>
          <TextField
            {...field('emergency.name')}
            label={contactWords.emergencyName}
            requirement="optional"
            autoComplete="off"
            width="md"
          />
          <TextField
            {...field('emergency.relation')}
            label={contactWords.emergencyRelation}
            autoComplete="off"
            width="sm"
          />
          <TextField
            {...field('emergency.phone')}
            label={contactWords.emergencyPhone}
            type="tel"
            autoComplete="off"
            width="md"
          />
        </FormSection>
      )}
      <div className="flex flex-wrap items-center gap-6">
        <SubmitButton size="large">{words.submit}</SubmitButton>
        <a className="link" href={backHref}>
          {words.back}
        </a>
      </div>
    </form>
  );
}
