import 'server-only';
import type { ConsentDecision } from '../consents/record-consents';
import type { Application } from '../drafts/application';
import type { DraftAnswers } from '../drafts/draft-answers';
import type { PartyMember } from '../drafts/party';

/**
 * What is stored of the consents: a decision for each traveler and item that was shown to them.
 *
 * The representative decides for themselves, as a guardian for their own children, and for the others by
 * declaring that they may. Nobody decides on assistance who did not ask for any.
 *
 * @clause D2-24.2a
 * @param idOf the stored id of a traveler of the draft
 */
export function consentDecisions(
  { items, party }: Application,
  answers: DraftAnswers,
  idOf: (member: PartyMember) => string,
): ConsentDecision[] {
  const contact = party[0] as PartyMember;
  const actorName = `${contact.family} ${contact.given}`;
  return items.flatMap((item) => {
    const answer = answers.consents?.[item.key];
    if (answer === undefined) return [];
    const asked = item.perTraveler ? party : [contact];
    return asked
      .filter((one) => item.key !== 'sensitive-data' || one.assistance !== null)
      .map((one) => ({
        subjectId: idOf(one),
        itemKey: item.key,
        decision: answer.decision,
        actorKind: actorKindOf(one, contact),
        actorName,
        item,
      }));
  });
}

function actorKindOf(one: PartyMember, contact: PartyMember): ConsentDecision['actorKind'] {
  if (one.id === contact.id) return 'self';
  return one.guardianId === contact.id ? 'guardian' : 'representative-declared';
}
