import type { ChangeEvent, FocusEvent } from 'react';
import type { ChangeHandler } from 'react-hook-form';
import { DateFields } from '@/components/forms/date-fields';
import type { Requirement } from '@/components/forms/requirement-mark';
import type { useLiveForm } from '../use-live-form';

export type LiveDateForm = Pick<ReturnType<typeof useLiveForm>, 'live' | 'errorOf' | 'recheck'>;

type LiveDateProps = {
  name: string;
  form: LiveDateForm;
  legend: string;
  hint?: string;
  requirement?: Requirement;
  birthday?: boolean;
  /** Hears when one of the three fields was left. */
  onLeft?: (form: HTMLFormElement | null) => void;
};

/** 年・月・日, checked as one question when the day is left. */
export function LiveDate({ name, form, onLeft, ...question }: LiveDateProps) {
  const part = (which: 'year' | 'month' | 'day') => {
    const field = form.live(`${name}.${which}`);
    const then = (own: ChangeHandler) => (event: FocusEvent | ChangeEvent) => {
      void own(event).then(() => form.recheck(name));
    };
    const left = then(field.onBlur);
    const onBlur = (event: FocusEvent<HTMLInputElement>) => {
      left(event);
      onLeft?.(event.currentTarget.form);
    };
    return { ...field, onBlur, onChange: then(field.onChange) };
  };
  return (
    <DateFields
      {...question}
      name={name}
      error={form.errorOf(name)}
      parts={{ year: part('year'), month: part('month'), day: part('day') }}
    />
  );
}
