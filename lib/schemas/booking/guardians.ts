import * as z from 'zod/mini';
import { sureAddress, withSureAddress } from '@/lib/schemas/access/sure-address';
import { guardianLinkWords } from '@/lib/wording/booking/guardians-page';
import { guardianErrors } from '@/lib/wording/booking/traveler-errors';
import {
  anyFields,
  anyText,
  group,
  letteredLine,
  oneLine,
  ticked,
  transformed,
  wrong,
} from '../form/typed-text';

/** A minor of the party, as the form asks about them. */
export type MinorFacts = {
  /** Place in the party. */
  place: number;
  /** Must travel with a guardian of the party. */
  accompanied: boolean;
  /** Needs a guardian's consent. */
  consent: boolean;
};

export type GuardianConsentAnswer =
  | { readonly kind: 'in-booking'; readonly place: number; readonly relation: string }
  | {
      readonly kind: 'by-mail';
      readonly name: string;
      readonly relation: string;
      readonly email: string;
    };

export type GuardianAnswer = {
  readonly companion: number | null;
  readonly consent: GuardianConsentAnswer | null;
};

function minorSchema(minor: MinorFacts, guardians: readonly number[], contactEmail: string) {
  const places = guardians.map(String);
  const companion = anyText.check(
    z.refine((typed) => !minor.accompanied || places.includes(typed), guardianErrors.companion),
  );
  const consentBy = anyText.check(
    z.refine(
      (typed) => !minor.consent || typed === 'mail' || places.includes(typed),
      guardianErrors.consentBy,
    ),
  );
  const relation = oneLine(20, guardianErrors.relation);
  const byMail = z.pipe(
    withSureAddress,
    z.object({
      name: letteredLine(60, guardianErrors.name),
      relation,
      email: sureAddress.check(
        z.refine((email) => email !== contactEmail, guardianErrors.ownAddress),
      ),
    }),
  );
  const inBooking = z.object({
    relation,
    agreed: ticked.check(z.refine((agreed) => agreed, guardianErrors.agreed)),
  });
  const fields = z.object({
    companion,
    consentBy,
    mail: z.optional(z.unknown()),
    here: z.optional(z.unknown()),
  });
  return transformed(fields, (typed, context): GuardianAnswer => {
    const companion = minor.accompanied ? Number(typed.companion) : null;
    if (!minor.consent || typed.consentBy === '') return { companion, consent: null };
    const mail = typed.consentBy === 'mail';
    const under = mail ? 'mail' : 'here';
    const answer = mail
      ? byMail.safeParse(anyFields.parse(typed[under]))
      : inBooking.safeParse(typed[under] ?? {});
    for (const issue of answer.error?.issues ?? []) {
      wrong(context, issue.message, [under, ...issue.path.map(String)]);
    }
    return {
      companion,
      consent: answer.success ? consentOf(answer.data, typed.consentBy) : null,
    };
  });
}

function consentOf(
  answer: { relation: string } & ({ name: string; email: string } | { agreed: boolean }),
  by: string,
): GuardianConsentAnswer {
  if ('email' in answer) return { kind: 'by-mail', ...answer };
  return { kind: 'in-booking', place: Number(by), relation: answer.relation };
}

/** 保護者: who comes along with a minor, and who consents. */
export function guardiansSchema(facts: {
  minors: readonly MinorFacts[];
  /** Places of those old enough to be a guardian. */
  guardians: readonly number[];
  contactEmail: string;
}) {
  const shape = Object.fromEntries(
    facts.minors.map((minor) => [
      String(minor.place),
      group(minorSchema(minor, facts.guardians, facts.contactEmail)),
    ]),
  );
  return z.object({ minors: group(z.object(shape)) });
}

/** 保護者の返事 */
export const guardianDecisionSchema = z.object({
  decision: z.enum(['given', 'refused'], { error: guardianLinkWords.decisionError }),
});
