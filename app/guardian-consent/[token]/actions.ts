'use server';

import { guardianDecisionSchema } from '@/lib/schemas/booking/guardians';
import { anybody } from '@/lib/server/access/who';
import { consentSecretOf } from '@/lib/server/application/find-guardian-request';
import { giveGuardianConsent } from '@/lib/server/application/give-guardian-consent';
import { action } from '@/lib/server/system/http/action';

/** The guardian's one decision; who holds the link is who was asked. */
export const decide = action({
  of: consentSecretOf,
  who: anybody,
  schema: guardianDecisionSchema,
  run: async ({ of: secret, value, at }) => {
    const answer = await giveGuardianConsent({ secret, ...value }, at);
    return { goTo: `/guardian-consent/${secret}?answered=${answer}` };
  },
});
