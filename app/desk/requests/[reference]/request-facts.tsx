import { DefinitionList } from '@/components/ui/definition-list';
import type { DeskRequest } from '@/lib/server/desk/find-request';
import { shownDay, shownMoment } from '@/lib/server/system/shown-moment';
import { deskRequestWords as words } from '@/lib/wording/desk/requests';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { claimantWords, requestChannelWords } from '@/lib/wording/own-data/request-answer';
import { choiceWords, deliveryWords } from '@/lib/wording/own-data/request-choices';
import { requestStatusWords } from '@/lib/wording/own-data/request-kinds';

/** What is asked, by whom, and until when. */
export function RequestFacts({ request }: { request: DeskRequest }) {
  const { suitFrom } = request;
  return (
    <DefinitionList
      items={[
        { term: words.kind, detail: choiceWords({ kind: request.kind, wish: request.wish }).label },
        { term: words.deadline, detail: <strong>{shownDay(request.deadline)}</strong> },
        { term: words.target, detail: shownDay(request.targetDate) },
        {
          term: words.suit,
          detail: suitFrom === null ? words.noSuit : words.suitFrom(shownDay(suitFrom)),
        },
        {
          term: words.arrived,
          detail: shownMoment(request.arrivedAt),
        },
        { term: words.channel, detail: requestChannelWords[request.channel] },
        { term: words.claimant, detail: claimantWords[request.claimant] },
        ...personFacts(request),
        { term: words.delivery, detail: deliveryWords[request.delivery].label },
        { term: words.state, detail: requestStatusWords[request.status]?.label },
        {
          term: words.text,
          detail: (
            <span className="whitespace-pre-wrap wrap-anywhere">
              {request.text || disclosureWords.status.noText}
            </span>
          ),
        },
      ]}
    />
  );
}

/** Who asks and where the answer goes, as far as it was told. */
function personFacts(request: DeskRequest) {
  const facts = [
    [words.personName, request.personName],
    [words.agentName, request.agentName],
    [words.papersNote, request.papersNote],
    [words.to, request.email],
    [words.phone, request.phone],
    [words.postalAddress, request.postalAddress],
  ] as const;
  return facts
    .filter(([, detail]) => detail !== null)
    .map(([term, detail]) => ({ term, detail: <span className="wrap-anywhere">{detail}</span> }));
}
