import { ConfirmAgain } from '@/components/desk/confirm-again';
import { ButtonForm } from '@/components/forms/button-form';
import { Section } from '@/components/ui/section';
import { isFresh } from '@/lib/server/staff/current-staff';
import { recoveryCodesLeft } from '@/lib/server/staff/recovery-codes';
import type { Staff } from '@/lib/server/staff/staff-session';
import { now } from '@/lib/server/system/clock';
import { db } from '@/lib/server/system/db';
import { ownAccessWords as words } from '@/lib/wording/desk/own-access';
import { beginNewAuthenticator, renewCodes } from './access-actions';
import { PasswordForm } from './password-form';

/** One's own password, authenticator and recovery codes; each change asks for password or passkey first. */
export async function OwnAccess({ staff }: { staff: Staff }) {
  const left = await recoveryCodesLeft(db(), staff.staffId);
  const fresh = isFresh(staff, now());
  const again = <ConfirmAgain back="/desk/account" />;
  return (
    <>
      <Section title={words.password} id="password" note={words.passwordNote}>
        {fresh ? <PasswordForm email={staff.email} /> : again}
      </Section>
      <Section title={words.authenticator} id="authenticator">
        <p className="measure mb-4">{words.authenticatorLead}</p>
        {fresh ? (
          <ButtonForm action={beginNewAuthenticator} label={words.authenticatorSubmit} />
        ) : (
          again
        )}
      </Section>
      <Section title={words.recovery} id="recovery-codes">
        <p className="measure mb-4">{words.recoveryLead(left)}</p>
        {fresh ? <ButtonForm action={renewCodes} label={words.recoverySubmit} /> : again}
      </Section>
    </>
  );
}
