'use client';

import { ConsentBox } from '@/components/forms/consent-box';
import { ErrorSummary } from '@/components/forms/error-summary';
import { ShownText } from '@/components/travel/shown-text';
import { Notice } from '@/components/ui/notice';
import { consentsPageWords as words } from '@/lib/wording/booking';
import { FormEnd } from '../form-end';
import { type BookAction, useBookForm } from '../use-book-form';

export type ShownItem = {
  key: string;
  title: string;
  body: string;
  label: string;
  required: boolean;
  whenDeclined: string;
};

type ConsentsFormProps = {
  action: BookAction;
  items: readonly ShownItem[];
  initial: Readonly<Record<string, string>>;
  token: string;
  termsHref: string;
  article: string;
  backHref: string;
};

export function ConsentsForm(props: ConsentsFormProps) {
  const { state, send, values, field } = useBookForm(props.action, props.initial);
  const box = (name: string) => {
    const { error } = field(name);
    return { name, error, defaultChecked: values[name] !== undefined };
  };
  return (
    <form noValidate action={send} key={state.turn}>
      <ErrorSummary errors={state.errors} />
      {state.errors.length > 0 && (
        <Notice kind="info" title={words.declined.title} className="mb-10">
          {words.declined.text}
        </Notice>
      )}
      <input type="hidden" name="token" value={props.token} />
      {props.items.map((item) => (
        <ConsentBox
          key={item.key}
          {...box(`consents.${item.key}`)}
          title={item.title}
          titleAs="h2"
          label={item.label}
          requirement={item.required ? 'required' : 'optional'}
        >
          <ShownText text={item.body} />
          {item.key === 'terms' && (
            <p>
              <a className="link" href={props.termsHref} target="_blank" rel="noreferrer">
                {words.readTerms}
              </a>
            </p>
          )}
          <p className="text-muted text-sm">
            <span className="font-bold">{words.whenDeclined}：</span>
            {item.whenDeclined}
          </p>
        </ConsentBox>
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
      <p className="measure mb-10 border-line border-t pt-5 text-muted">{words.noSeparate}</p>
      <FormEnd backHref={props.backHref} />
    </form>
  );
}
