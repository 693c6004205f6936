import type { ReactNode } from 'react';
import { SubmitButton } from '@/components/forms/submit-button';
import { bookWords } from '@/lib/wording/booking/book-frame';

/** The one button of a step, and the way back beside it. */
export function FormEnd({ backHref, children }: { backHref: string; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 sm:gap-6">
      <SubmitButton size="large">{children ?? bookWords.next}</SubmitButton>
      <a className="link" href={backHref}>
        {bookWords.back}
      </a>
    </div>
  );
}
