import { SubmitButton } from '@/components/forms/submit-button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import type { SettlementLine } from '@/lib/wording/after-trip/settlements';

/** What a settlement comes to, as its action has shown it before anything is written. */
export type Quoted = { readonly refundYen: number; readonly lines: readonly SettlementLine[] };

/** The button that asks for the figures; below them, once they were asked for, the one that does it. */
export function QuotedFigures(props: {
  told: Quoted | undefined;
  words: {
    readonly calculate: string;
    readonly figures: string;
    readonly confirm: (yen: number) => string;
  };
}) {
  const { told, words } = props;
  return (
    <>
      <SubmitButton kind={told ? 'secondary' : 'primary'}>{words.calculate}</SubmitButton>
      {told && (
        <Section title={words.figures} id="figures" layout="stacked">
          <div role="status">
            <DefinitionList items={told.lines} />
          </div>
          <p className="mt-6">
            <SubmitButton name="seenYen" value={told.refundYen}>
              {words.confirm(told.refundYen)}
            </SubmitButton>
          </p>
        </Section>
      )}
    </>
  );
}
