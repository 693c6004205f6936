'use client';

import { useCallback } from 'react';
import { ConsentBox } from '@/components/forms/consent-box';
import { ErrorSummary } from '@/components/forms/error-summary';
import { FormSection } from '@/components/forms/form-section';
import { PressField } from '@/components/forms/press-field';
import { RadioGroup, type RadioOption } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import type { TravelersFacts } from '@/lib/schemas/booking/travelers';
import { BOX_VALUES } from '@/lib/schemas/form/box-values';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { consentsPageWords } from '@/lib/wording/booking/consents-page';
import { substitutionWords as words } from '@/lib/wording/booking/substitution';
import { PURPOSES_VERSION } from '@/lib/wording/consents/purposes';
import type { ShownItem } from '../../../tours/[code]/[date]/book/consents/consents-form';
import { ShownConsent } from '../../../tours/[code]/[date]/book/consents/shown-consent';
import {
  type AbroadFacts,
  AbroadFields,
} from '../../../tours/[code]/[date]/book/travelers/abroad-fields';
import { PersonFields } from '../../../tours/[code]/[date]/book/travelers/person-fields';
import { SexField } from '../../../tours/[code]/[date]/book/travelers/sex-field';
import { useLiveForm } from '../../../tours/[code]/[date]/book/use-live-form';

type SubstitutionFormProps = {
  action: FormAction;
  press: string;
  token: string;
  leavers: readonly RadioOption[];
  facts: TravelersFacts;
  abroad: AbroadFacts | null;
  items: readonly ShownItem[];
  article: string;
  backHref: string;
};

const NOTHING = {};

/** Who leaves, who comes, and what that person consents to. */
export function SubstitutionForm(props: SubstitutionFormProps) {
  const { facts, abroad, items } = props;
  const loadSchema = useCallback(
    async () => (await import('@/lib/schemas/booking/travelers')).travelersSchema(facts),
    [facts],
  );
  const form = useLiveForm(props.action, NOTHING, loadSchema);
  const { state, send, values, field } = form;
  const box = (name: string) => ({
    name,
    error: field(name).error,
    defaultChecked: values[name] === BOX_VALUES.ticked,
  });
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <PressField press={props.press} />
      <input type="hidden" name="token" value={props.token} autoComplete="off" />
      <input type="hidden" name="purposesVersion" value={PURPOSES_VERSION} />
      <input type="hidden" name="travelers.0.assistance.needed" value="no" />
      <FormSection title={words.leaver} note={words.leaverHint}>
        <RadioGroup
          {...field('travelerId')}
          label={words.leaver}
          requirement="required"
          options={props.leavers}
        />
      </FormSection>
      <FormSection title={words.person} note={words.personNote}>
        <PersonFields name="travelers.0" form={form} own={false} />
        {!abroad && facts.sex && <SexField name="travelers.0" field={field} overseas={false} />}
        {abroad && <AbroadFields place={0} form={form} facts={abroad} />}
      </FormSection>
      <h2 className="mb-2 text-heading">{words.consents}</h2>
      <p className="measure mb-6">{words.consentsNote}</p>
      {items.map((item) => (
        <ShownConsent key={item.key} item={item} box={box} />
      ))}
      <ConsentBox
        {...box('antiSocial')}
        title={consentsPageWords.antiSocialTitle}
        label={consentsPageWords.antiSocial}
        requirement="required"
      >
        <p>{consentsPageWords.antiSocialText(props.article)}</p>
      </ConsentBox>
      <ConsentBox
        {...box('agreed')}
        title={words.agreedTitle}
        label={words.agreed}
        requirement="required"
      >
        {null}
      </ConsentBox>
      <div className="flex flex-wrap items-center gap-6">
        <SubmitButton size="large">{words.submit}</SubmitButton>
        <a className="link" href={props.backHref}>
          {words.back}
        </a>
      </div>
    </form>
  );
}
