'use client';

import { type MouseEvent, useEffect, useId, useRef } from 'react';
import type { FormError } from '@/lib/schemas/form/form-state';
import { controlWords } from '@/lib/wording/site/controls';
import { fieldId } from './field-id';
import { WholeError } from './form-alert';

/** To the field without a new address: going back to one that the router has not made shows the step after it. */
function lead(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (field === null) return;
  event.preventDefault();
  field.focus();
}

type ErrorSummaryProps = {
  errors: readonly FormError[];
  /** As the fields of the form have it. */
  scope?: string;
};

/**
 * What to mend, on top of the page, focused as soon as it is there. Without a script the browser's own
 * `autofocus` does it. Nothing when there are no errors.
 */
export function ErrorSummary({ errors, scope }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  const shown = errors.map((error) => `${error.name}:${error.message}`).join('\n');

  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);

  if (errors.length === 0) return null;
  const atFields = errors.some(({ name }) => name);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: errors are what the traveler must read first
      autoFocus
      aria-labelledby={title}
      className="mb-10 border-2 border-error px-5 py-4 focus:outline-3 focus:outline-error focus:outline-offset-2 sm:px-7 sm:py-5"
    >
      <h2 id={title} className="text-subheading text-error">
        {atFields ? controlWords.errorSummary : controlWords.wholeErrorSummary}
      </h2>
      <p className="mt-1">
        {atFields ? controlWords.errorSummaryLead : controlWords.wholeErrorSummaryLead}
      </p>
      <ul className="mt-3 space-y-1">
        {errors.map((error) => (
          <li key={`${error.name}:${error.message}`}>
            {error.name ? (
              <a
                href={`#${fieldId(error.name, scope)}`}
                onClick={lead}
                className="inline-block min-h-6 font-bold text-error underline underline-offset-4"
              >
                {error.message}
              </a>
            ) : (
              <WholeError error={error} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
