'use client';

import { FormAlert } from '@/components/forms/form-alert';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { Notice } from '@/components/ui/notice';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { tripCalendarWords as words } from '@/lib/wording/booking/trip-calendar';

/** Makes the link and shows it, once. */
export function CalendarLinkForm(props: { action: FormAction<{ link: string }>; exists: boolean }) {
  const [state, send] = useFormAction(props.action);
  const { errors, told } = state;
  return (
    <form action={send} className="space-y-3">
      <FormAlert errors={errors} />
      {told !== undefined && (
        <Notice kind="success" live="status" title={words.made}>
          <p className="break-all">
            {words.madeLabel}：<code>{told.link}</code>
          </p>
          <p>
            <a className="link" href={told.link.replace(/^https?:/, 'webcal:')}>
              {words.open}
            </a>
          </p>
        </Notice>
      )}
      <SubmitButton kind="secondary">
        {props.exists || told !== undefined ? words.makeAgain : words.make}
      </SubmitButton>
    </form>
  );
}
