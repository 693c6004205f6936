import 'server-only';
import { personName } from '@/lib/wording/site/person-name';
import { actorKindOf } from '../consents/actor-kind';
import type { ConsentItem } from '../consents/consent-item';
import type { ConsentDecision } from '../consents/record-consents';
import type { Application } from './draft/application';
import { decisionOn } from './draft/consent-answers';
import type { DraftAnswers } from './draft/draft-answers';
import type { PartyMember } from './draft/party';

/**
 * What is stored of the consents: a decision for each traveler and item that was shown to them, each traveler's own
 * where each had a box. Nobody decides on assistance who did not ask for any.
 *
 * @clause D2-24.2a
 * @clause D2-3.2 what was read out is kept with who read it, and how the answer came
 * @param idOf the stored id of a traveler of the draft
 */
export function consentDecisions(
  { items, party }: Application,
  answers: DraftAnswers,
  idOf: (member: PartyMember) => string,
  channel?: string,
): ConsentDecision[] {
  const readBy = answers.consentsReadBy ?? null;
  const read = readBy !== null && channel !== undefined ? { channel, readBy } : {};
  const contact = party[0] as PartyMember;
  const actorName = personName(contact.family, contact.given);
  return items.flatMap((item) =>
    subjectsOf(item, party).flatMap((one) => {
      const decision = decisionOn(item, one, answers);
      if (!decision) return [];
      return [
        {
          subjectId: idOf(one),
          itemKey: item.key,
          decision,
          actorKind: actorKindOf(one, contact.id),
          actorName,
          item,
          ...read,
        },
      ];
    }),
  );
}

function subjectsOf(item: ConsentItem, party: readonly PartyMember[]): readonly PartyMember[] {
  if (item.key === 'sensitive-data') return party.filter((one) => one.assistance !== null);
  return item.asked === 'contact' ? party.slice(0, 1) : party;
}
