import { ButtonForm } from '@/components/forms/button-form';
import { Section } from '@/components/ui/section';
import { recoveryCodesLeft } from '@/lib/server/staff/recovery-codes';
import type { Staff } from '@/lib/server/staff/staff-session';
import { db } from '@/lib/server/system/db';
import { ownAccessWords as words } from '@/lib/wording/desk/own-access';
import { beginNewAuthenticator, renewCodes } from './access-actions';
import { PasswordForm } from './password-form';

/** One's own password, authenticator and recovery codes, for whoever has shown password or passkey lately. */
export async function OwnAccess({ staff }: { staff: Staff }) {
  const left = await recoveryCodesLeft(db(), staff.staffId);
  return (
    <>
      <Section title={words.password} id="password" note={words.passwordNote}>
        <PasswordForm email={staff.email} />
      </Section>
      <Section title={words.authenticator} id="authenticator">
        <p className="measure mb-4">{words.authenticatorLead}</p>
        <ButtonForm action={beginNewAuthenticator} label={words.authenticatorSubmit} />
      </Section>
      <Section title={words.recovery} id="recovery-codes">
        <p className="measure mb-4">{words.recoveryLead(left)}</p>
        <ButtonForm action={renewCodes} label={words.recoverySubmit} />
      </Section>
    </>
  );
}
