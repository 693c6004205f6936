import type { DraftAnswers } from '@/lib/server/application/draft/draft-answers';

/** The fields of the form for guardians that were named before; a consent is ticked again, never for anybody. */
export function guardianValues(guardians: DraftAnswers['guardians']): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [place, { companion, consent }] of Object.entries(guardians ?? {})) {
    const name = `minors.${place}`;
    if (companion !== null) values[`${name}.companion`] = String(companion);
    if (consent === null) continue;
    const here = consent.kind === 'in-booking';
    values[`${name}.consentBy`] = here ? String(consent.place) : 'mail';
    values[`${name}.${here ? 'here' : 'mail'}.relation`] = consent.relation;
    if (consent.kind === 'by-mail') {
      values[`${name}.mail.name`] = consent.name;
      values[`${name}.mail.email`] = consent.email;
    }
  }
  return values;
}
