import type { Definition } from '@/components/ui/definition-list';
import { boxHolders, decisionOn } from '@/lib/server/application/draft/consent-answers';
import type { OpenedStep } from '@/lib/server/application/draft/open-step';
import { checkPageWords as words } from '@/lib/wording/booking/check-page';
import { personName } from '@/lib/wording/site/person-name';

/** What was decided on each consent, and by whom of the party where each decides. */
export function consentDefinitions({ draft, application }: OpenedStep): Definition[] {
  const { items, party } = application;
  const decided = items.map((item) => {
    const holders = boxHolders(item, party);
    const lines = holders.map((one) => {
      const decision = words[decisionOn(item, one, draft.answers) ?? 'undecided'];
      return holders.length === 1
        ? decision
        : words.decisionOf(personName(one.family, one.given), decision);
    });
    return { term: item.title, detail: lines.map((line) => <p key={line}>{line}</p>) };
  });
  return [...decided, { term: words.antiSocial, detail: words.declared }];
}
