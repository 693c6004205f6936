'use client';

import { usePathname } from 'next/navigation';
import { ErrorSummary } from '@/components/forms/error-summary';
import { useFormAction } from '@/components/forms/use-form-action';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { typedAnswersWords, typedInWords } from '@/lib/wording/booking/typed-answers';

/**
 * What was typed into a form that is not there any more, to be copied. Nothing when no form was sent.
 *
 * @param action the action of that form: its answer is what is shown here
 */
export function TypedBefore({ action }: { action: FormAction }) {
  const [state] = useFormAction(action, usePathname());
  const typed = typedInWords(state.values);
  return (
    <>
      <ErrorSummary errors={state.errors} />
      {typed.length > 0 && (
        <Section title={typedAnswersWords.title} layout="stacked" className="mt-12">
          <p className="mb-4">{typedAnswersWords.lead}</p>
          <DefinitionList items={typed.map(({ label, text }) => ({ term: label, detail: text }))} />
        </Section>
      )}
    </>
  );
}
