'use client';

import { useState } from 'react';
import { CheckboxField } from '@/components/forms/checkbox-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { FormSection } from '@/components/forms/form-section';
import { TextField } from '@/components/forms/text-field';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { mistypedDomain } from '@/lib/schemas/form/mistyped-domain';
import { mistypedAddress } from '@/lib/wording/access/access';
import { contactWords as words } from '@/lib/wording/booking/contact-fields';
import { contactPageWords } from '@/lib/wording/booking/contact-page';
import { FormEnd } from '../form-end';
import { useLiveForm } from '../use-live-form';
import { useAddressFill } from './use-address-fill';

const loadSchema = async () => (await import('@/lib/schemas/booking/contact')).contactSchema;

type ContactFormProps = {
  action: FormAction;
  /** For which state of the draft the page is made. */
  draftState: string;
  initial: Readonly<Record<string, string>>;
  backHref: string;
};

export function ContactForm({ action, draftState, initial, backHref }: ContactFormProps) {
  const { state, send, live, fill, values } = useLiveForm(action, initial, loadSchema);
  const { filled, follow } = useAddressFill(fill);
  const [email, setEmail] = useState<string>();
  const address = (email ?? values.email ?? '').normalize('NFKC').trim().toLowerCase();
  const { defaultValue: _, error: __, ...sure } = live('emailSure');
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="draftState" value={draftState} autoComplete="off" />
      <FormSection title={contactPageWords.section}>
        <TextField
          {...live('email')}
          label={words.email}
          hint={words.emailHint}
          requirement="required"
          type="email"
          inputMode="email"
          autoComplete="email"
          onInput={(event) => setEmail(event.currentTarget.value)}
        />
        {mistypedDomain(address) !== null && (
          <CheckboxField
            {...sure}
            key={address}
            id="emailSure"
            value={address}
            defaultChecked={values.emailSure === address}
            label={mistypedAddress.sure}
          />
        )}
        <TextField
          {...live('phone')}
          label={words.phone}
          hint={words.phoneHint}
          requirement="required"
          type="tel"
          autoComplete="tel"
          width="md"
        />
        <TextField
          {...live('postalCode')}
          label={words.postalCode}
          hint={words.postalCodeHint}
          requirement="required"
          inputMode="numeric"
          autoComplete="postal-code"
          onInput={(event) => void follow(event.currentTarget)}
          width="sm"
        />
        <TextField
          {...live('address')}
          label={words.address}
          hint={words.addressHint}
          requirement="required"
          autoComplete="street-address"
        />
        <p role="status" className="-mt-3 text-muted text-sm empty:hidden">
          {filled && words.addressFilled}
        </p>
      </FormSection>
      <FormSection title={words.emergencyTitle} note={words.emergencyNote}>
        <TextField
          {...live('emergency.name')}
          label={words.emergencyName}
          requirement="optional"
          autoComplete="off"
          width="md"
        />
        <TextField
          {...live('emergency.relation')}
          label={words.emergencyRelation}
          hint={words.emergencyRelationHint}
          autoComplete="off"
          width="sm"
        />
        <TextField
          {...live('emergency.phone')}
          label={words.emergencyPhone}
          type="tel"
          autoComplete="off"
          width="md"
        />
      </FormSection>
      <FormEnd backHref={backHref} />
    </form>
  );
}
