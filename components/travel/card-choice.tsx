import { RadioGroup } from '@/components/forms/radio-group';
import { payPageWords as words } from '@/lib/wording/booking/pay-page';
import { sandboxMethods } from '@/lib/wording/money/payment';

type CardChoiceProps = {
  /** The price of a new booking, or what a booking still owes: the cards do the same, with other consequences. */
  purpose: 'price' | 'balance';
  error?: string;
  defaultValue?: string;
};

/** 使うカード: one of the test cards, never a number. The field is called `method`. */
export function CardChoice({ purpose, error, defaultValue }: CardChoiceProps) {
  return (
    <RadioGroup
      name="method"
      label={words.method}
      requirement="required"
      error={error}
      defaultValue={defaultValue}
      options={Object.entries(sandboxMethods).map(([value, card]) => ({
        value,
        label: `${card.choice}：${card.label}`,
        hint: purpose === 'price' ? card.hint : card.balanceHint,
      }))}
    />
  );
}
