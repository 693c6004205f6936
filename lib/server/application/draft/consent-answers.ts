import 'server-only';
import type { ConsentChoice, TypedConsent } from '@/lib/schemas/booking/consents';
import { personName } from '@/lib/wording/site/person-name';
import { textSha256 } from '../../consents/chain';
import type { ConsentItem } from '../../consents/consent-item';
import type { ConsentAnswer, DraftAnswers } from './draft-answers';
import type { PartyMember } from './party';

type Item = Pick<ConsentItem, 'key' | 'sha256' | 'asked'>;
type Member = Pick<PartyMember, 'place' | 'family' | 'given'>;

const nameOf = ({ family, given }: Member) => personName(family, given);

/** Those of the party who have a box: everybody, or the contact alone. */
export function boxHolders<Some extends Member>(
  { asked }: Pick<Item, 'asked'>,
  party: readonly Some[],
): readonly Some[] {
  return asked === 'each' ? party : party.slice(0, 1);
}

/** The boxes of a page with fingerprints of what stood beside each of them, names included. */
export function shownBoxes(items: readonly Item[], party: readonly Member[]) {
  return items.flatMap(({ key, sha256, asked }) => {
    if (asked !== 'each') return [{ key: key as string, sha256 }];
    return party.map((one) => ({
      key: `${key}.${one.place}`,
      sha256: textSha256(`${sha256} ${nameOf(one)}`),
    }));
  });
}

/** What was decided on a page of consents, as the draft keeps it. */
export function consentAnswers(
  items: readonly Item[],
  party: readonly Member[],
  typed: Readonly<Record<string, TypedConsent>>,
): Record<string, ConsentAnswer> {
  const answer = ({ key, sha256, asked }: Item): ConsentAnswer => {
    const given = typed[key] ?? null;
    if (asked !== 'each') return { sha256, decision: typeof given === 'string' ? given : null };
    const choices = Array.isArray(given) ? (given as readonly ConsentChoice[]) : [];
    const each = party.map((one) => ({ name: nameOf(one), decision: choices[one.place] ?? null }));
    return { sha256, each };
  };
  return Object.fromEntries(items.map((item) => [item.key, answer(item)]));
}

/**
 * The decision on an item as it stands now.
 *
 * @returns undefined when this text was not shown to this person; null when it was, and nothing was decided
 */
export function decisionOn(
  item: Item,
  one: Member,
  { consents }: Pick<DraftAnswers, 'consents'>,
): ConsentChoice | undefined {
  const answer = consents?.[item.key];
  if (answer === undefined || answer.sha256 !== item.sha256) return undefined;
  if ('decision' in answer) return item.asked === 'each' ? undefined : answer.decision;
  const own = answer.each[one.place];
  return own?.name === nameOf(one) ? own.decision : undefined;
}
