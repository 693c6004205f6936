'use client';

import type { ReactNode } from 'react';
import { ConsentBox } from '@/components/forms/consent-box';
import { ErrorSummary } from '@/components/forms/error-summary';
import { useAgencyContact } from '@/components/ui/agency-contact';
import { Notice } from '@/components/ui/notice';
import { BOX_VALUES } from '@/lib/schemas/form/box-values';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { consentsPageWords as words } from '@/lib/wording/booking/consents-page';
import { FormEnd } from '../form-end';
import { useBookForm } from '../use-book-form';
import { ShownConsent } from './shown-consent';

export type ShownItem = {
  key: string;
  title: string;
  body: string;
  proof: string | null;
  required: boolean;
  whenDeclined: string;
  /** Above the boxes, where each traveler has one. */
  question: string | null;
  boxes: readonly { name: string; label: string }[];
};

type ConsentsFormProps = {
  action: FormAction;
  /** For which state of the draft the page is made. */
  draftState: string;
  items: readonly ShownItem[];
  initial: Readonly<Record<string, string>>;
  token: string;
  /** The full terms, read on the page itself. */
  fullTerms: ReactNode;
  article: string;
  backHref: string;
};

export function ConsentsForm(props: ConsentsFormProps) {
  const agency = useAgencyContact();
  const { state, send, values, field } = useBookForm(props.action, props.initial);
  const box = (name: string) => {
    const { error } = field(name);
    return { name, error, defaultChecked: values[name] === BOX_VALUES.ticked };
  };
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="draftState" value={props.draftState} autoComplete="off" />
      {state.errors.length > 0 && (
        <Notice kind="info" title={words.declined.title} className="mb-10">
          {words.declined.text(agency?.call ?? '')}
        </Notice>
      )}
      <input type="hidden" name="token" value={props.token} />
      {props.items.map((item) => (
        <ShownConsent key={item.key} item={item} box={box}>
          {item.key === 'terms' && props.fullTerms}
        </ShownConsent>
      ))}
      <ConsentBox
        {...box('antiSocial')}
        title={words.antiSocialTitle}
        titleAs="h2"
        label={words.antiSocial}
        requirement="required"
      >
        <p>{words.antiSocialText(props.article)}</p>
      </ConsentBox>
      <p className="measure mb-5 border-line border-t pt-3 text-muted sm:mb-10 sm:pt-5">
        {words.noSeparate}
      </p>
      <FormEnd backHref={props.backHref} />
    </form>
  );
}
