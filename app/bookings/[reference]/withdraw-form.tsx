import { ButtonForm } from '@/components/forms/button-form';
import { bookingWords as words } from '@/lib/wording/booking/booking-page';
import { withdrawOwnApplication } from './actions';

/** Takes an application back while there is no contract. */
export function WithdrawForm({ reference }: { reference: string }) {
  return (
    <>
      <p className="measure mb-5">{words.withdrawText}</p>
      <ButtonForm
        action={withdrawOwnApplication.bind(null, reference)}
        label={words.withdrawButton}
      />
    </>
  );
}
