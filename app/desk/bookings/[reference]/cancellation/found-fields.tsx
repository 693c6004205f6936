import { TextAreaField } from '@/components/forms/text-area-field';
import { TextField } from '@/components/forms/text-field';
import { Section } from '@/components/ui/section';
import type { FoundBounds } from '@/lib/rules/cancellation/found-fee';
import { foundFeeWords as words } from '@/lib/wording/desk/found-fee';

/** お調べした取消料, where the terms leave the fee open: asked before whom and why, so that its preview stands below. */
export function FoundFields(props: {
  between: FoundBounds;
  found: string;
  onFound: (typed: string) => void;
}) {
  const { between, found, onFound } = props;
  return (
    <Section title={words.title} id="found" note={words.lead}>
      <TextField
        name="found"
        label={words.fee}
        hint={words.between(between.leastYen, between.mostYen)}
        requirement="required"
        inputMode="numeric"
        autoComplete="off"
        width="md"
        unit={words.unit}
        value={found}
        onChange={(event) => onFound(event.target.value)}
      />
    </Section>
  );
}

/** How it was found out, confirmed with the figures: it stands on the receipt. */
export function FoundHow({ found, how }: { found: string; how: string | undefined }) {
  return (
    <>
      <input type="hidden" name="found" value={found} />
      <div className="mb-3 max-w-prose">
        <TextAreaField
          name="how"
          label={words.how}
          hint={words.howHint}
          requirement="required"
          defaultValue={how}
          rows={2}
          maxLength={500}
        />
      </div>
    </>
  );
}
