import { DocumentText } from '@/components/travel/document-text';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { Application } from '@/lib/server/application/draft/application';
import { acceptableAtOnce } from '@/lib/server/application/draft/party';
import type { PreparedDocument } from '@/lib/server/documents/document-content';
import { checkPageWords as words } from '@/lib/wording/booking/check-page';

type CheckedStatementProps = { statement: PreparedDocument; application: Application };

/** Who decides what, and the statement of terms that must be read before the contract. */
export function CheckedStatement({ statement, application }: CheckedStatementProps) {
  return (
    <>
      <Section title={words.who}>
        <p className="measure">
          {acceptableAtOnce(application.party)
            ? words.acceptNow
            : words.acceptLater(waitingFor(application))}
        </p>
        <p className="measure mt-4 text-muted">{words.insurance}</p>
      </Section>
      <Section title={words.statement}>
        <p className="measure mb-4">{words.statementNote}</p>
        <Disclosure summary={words.statementOpen}>
          <DocumentText blocks={statement.content} />
        </Disclosure>
      </Section>
    </>
  );
}

function waitingFor({ party }: Application): readonly string[] {
  const mailed = party.some(({ guardian }) => guardian?.consent?.kind === 'by-mail');
  const assistance = party.some((one) => one.assistance !== null);
  return [
    ...(mailed ? [words.reasonGuardian] : []),
    ...(assistance ? [words.reasonAssistance] : []),
  ];
}
