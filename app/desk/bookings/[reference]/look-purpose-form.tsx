import { SelectField } from '@/components/forms/select-field';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { LOOK_PURPOSES, type LookPurpose } from '@/lib/rules/privacy/look-purpose';
import { purposeWords, lookWords as words } from '@/lib/wording/desk/record';

/** For what the booking was opened, and the way to open it for something else (D0-P3). */
export function LookPurposeForm(props: { reference: string; purpose: LookPurpose }) {
  const { reference, purpose } = props;
  return (
    <div className="mb-8">
      <Disclosure summary={words.now(purposeWords[purpose])}>
        <form
          method="get"
          action={`/desk/bookings/${reference}`}
          className="flex flex-wrap items-end gap-4"
        >
          <SelectField
            name="purpose"
            label={words.title}
            hint={words.hint}
            options={LOOK_PURPOSES.map((value) => ({ value, label: purposeWords[value] }))}
            defaultValue={purpose}
          />
          <Button type="submit" size="small">
            {words.submit}
          </Button>
        </form>
      </Disclosure>
    </div>
  );
}
