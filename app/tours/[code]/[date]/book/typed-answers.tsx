import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { typedAnswersWords, typedInWords } from '@/lib/wording/booking/typed-answers';

/** What was typed and has no field any more, to be copied. Nothing where there is none. */
export function TypedAnswers({ values }: { values: Readonly<Record<string, string>> }) {
  const typed = typedInWords(values);
  if (typed.length === 0) return null;
  return (
    <Section title={typedAnswersWords.title} layout="stacked" className="mt-12">
      <p className="mb-4">{typedAnswersWords.lead}</p>
      <DefinitionList items={typed.map(({ label, text }) => ({ term: label, detail: text }))} />
    </Section>
  );
}
