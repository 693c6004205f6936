import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { PartyTerms } from '@/lib/rules/cancellation/party-cancellation';
import { agency } from '@/lib/server/system/agency';
import { cancellationWords as words } from '@/lib/wording/cancellation/cancellation';
import { groundWords } from '@/lib/wording/cancellation/grounds';
import { hoursInWords } from '@/lib/wording/cancellation/hours';

/** 取消料のかからない理由 of these terms that the site holds no fact for, and how to claim them. */
export function ClaimNotes({ terms, open }: { terms: PartyTerms; open: readonly string[] }) {
  const closed = terms.freeGrounds.filter((row) => !open.includes(row.ground));
  if (closed.length === 0) return null;
  return (
    <Section title={words.claimTitle} id="claim" note={closed[0]?.article}>
      <p className="measure">{words.claimLead}</p>
      <Disclosure summary={words.claimOpen}>
        <ul className="measure list-disc space-y-1 pl-5">
          {closed.map((row) => (
            <li key={row.ground}>{groundWords[row.ground].meaning}</li>
          ))}
        </ul>
      </Disclosure>
      <p className="mt-4">
        {words.claimAt(agency().legalName, agency().telephone)}
        <span className="block text-muted text-sm">
          {words.hours(hoursInWords(terms.acceptance))}
        </span>
      </p>
      {open.length === 0 && <p className="mt-3 text-muted">{words.claimNow}</p>}
    </Section>
  );
}
