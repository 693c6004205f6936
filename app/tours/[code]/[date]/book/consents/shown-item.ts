import { BOX_VALUES } from '@/lib/schemas/form/box-values';
import type { Application } from '@/lib/server/application/draft/application';
import { boxHolders, decisionOn } from '@/lib/server/application/draft/consent-answers';
import type { DraftAnswers } from '@/lib/server/application/draft/draft-answers';
import type { PartyMember } from '@/lib/server/application/draft/party';
import type { ConsentItem } from '@/lib/server/consents/consent-item';
import { boxLabelFor } from '@/lib/wording/consents/consents';
import { personName } from '@/lib/wording/site/person-name';
import type { ShownItem } from './consents-form';

const boxName = ({ key, asked }: ConsentItem, { place }: PartyMember) =>
  asked === 'each' ? `consents.${key}.${place}` : `consents.${key}`;

/** An item with its box, or with a box for each traveler, the contact's first. */
export function shownItem(item: ConsentItem, party: readonly PartyMember[]): ShownItem {
  const { key, title, body, required, whenDeclined, label, boxLabel, proof = null } = item;
  const boxes = boxHolders(item, party).map((one) => ({
    name: boxName(item, one),
    label:
      boxLabel === undefined ? label : boxLabelFor(boxLabel, personName(one.family, one.given)),
  }));
  return {
    ...{ key, title, body, proof, required, whenDeclined, boxes },
    question: boxLabel === undefined ? null : label,
  };
}

/** The traveler's own ticks, as long as text and person beside the box are the same. */
export function tickedBefore(
  { items, party }: Application,
  answers: DraftAnswers,
): Record<string, string> {
  const granted = items.flatMap((item) =>
    boxHolders(item, party)
      .filter((one) => decisionOn(item, one, answers) === 'granted')
      .map((one) => [boxName(item, one), BOX_VALUES.ticked] as const),
  );
  return {
    ...Object.fromEntries(granted),
    ...(answers.antiSocialDeclared && { antiSocial: BOX_VALUES.ticked }),
  };
}
