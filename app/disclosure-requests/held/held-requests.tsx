import type { HeldData } from '@/lib/server/own-data/find-held-data';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { requestKindWords, requestStatusWords } from '@/lib/wording/own-data/request-kinds';
import { HeldFacts } from './held-facts';
import { HeldTable } from './held-table';

/** Requests filed before, with their text and what became of them, each with its page. */
export function HeldRequests({ requests }: { requests: HeldData['requests'] }) {
  if (requests.length === 0) return <p>{words.none}</p>;
  return requests.map(({ events, decisions, ...request }) => (
    <div key={request.reference} className="mt-8 first:mt-0">
      <h3 className="mb-3">
        <a className="link" href={`/disclosure-requests/${request.reference}`}>
          {request.reference}　{requestKindWords[request.kind].label}
        </a>
      </h3>
      <HeldFacts
        facts={{
          ...request,
          kind: requestKindWords[request.kind].label,
          status: requestStatusWords[request.status]?.label,
        }}
      />
      {decisions.length > 0 && (
        <div className="mt-4">
          <HeldTable
            caption={disclosureWords.status.answer}
            rows={decisions.map((one) => ({ ...one }))}
          />
        </div>
      )}
      <div className="mt-4">
        <HeldTable
          caption={words.events}
          rows={events.map((event) => ({
            ...event,
            kind: disclosureWords.events[event.kind] ?? event.kind,
          }))}
        />
      </div>
    </div>
  ));
}
