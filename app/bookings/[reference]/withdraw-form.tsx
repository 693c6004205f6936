import { SubmitButton } from '@/components/forms/submit-button';
import { bookingWords as words } from '@/lib/wording/booking/bookings';
import { withdrawOwnApplication } from './actions';

/** Takes an application back while there is no contract. */
export function WithdrawForm({ reference }: { reference: string }) {
  return (
    <form action={withdrawOwnApplication}>
      <input type="hidden" name="reference" value={reference} />
      <p className="measure mb-5">{words.withdrawText}</p>
      <SubmitButton kind="secondary">{words.withdrawButton}</SubmitButton>
    </form>
  );
}
