import { useState } from 'react';
import { Notice } from '@/components/ui/notice';
import type { PassportRule } from '@/lib/schemas/booking/passport-warning';
import { travelerWords as words } from '@/lib/wording/booking/traveler-fields';
import { LiveDate, type LiveDateForm } from './live-date';

type PassportExpiryProps = {
  name: string;
  form: LiveDateForm;
  rule: PassportRule;
  /** What there is to say of the day that was kept before. */
  before: string | null;
};

/** 有効期限, with what to do about one that ends too soon after the trip. Without a script the check page says it. */
export function PassportExpiry({ name, form, rule, before }: PassportExpiryProps) {
  const [warning, setWarning] = useState(before);
  const look = async (sent: HTMLFormElement | null) => {
    const typed = Object.fromEntries(
      ['year', 'month', 'day'].map((part) => {
        const input = sent?.elements.namedItem(`${name}.${part}`);
        return [part, input instanceof HTMLInputElement ? input.value : ''];
      }),
    );
    try {
      const { passportWarning } = await import('@/lib/schemas/booking/passport-warning');
      setWarning(passportWarning(typed, { ...rule, passportNote: '' }));
    } catch {
      // Not loaded: the check page says it.
    }
  };
  return (
    <div>
      <LiveDate name={name} form={form} legend={words.passportExpiry} onLeft={look} />
      <div role="status" className="mt-3 max-w-xl empty:hidden">
        {warning && <Notice kind="warning">{warning}</Notice>}
      </div>
    </div>
  );
}
