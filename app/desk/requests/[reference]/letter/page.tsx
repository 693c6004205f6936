import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HeldEverything } from '@/app/disclosure-requests/held/held-everything';
import { ShownText } from '@/components/travel/shown-text';
import { ButtonLink } from '@/components/ui/button-link';
import { PrintButton } from '@/components/ui/print-button';
import { addressedRequest } from '@/lib/server/access/who';
import { findLetter } from '@/lib/server/desk/find-letter';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { deskAfterWords } from '@/lib/wording/desk/request-after';
import { DeskPage } from '../../../desk-page';

const words = deskAfterWords.paper;

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type LetterPageProps = { params: Promise<{ reference: string }> };

/** The answer as it goes out on paper, with what is disclosed; 404 once it has left, and where nothing goes on paper. */
export default async function LetterPage({ params }: LetterPageProps) {
  const reference = addressedRequest((await params).reference);
  const staff = await openDesk('request.answer', `/desk/requests/${reference}/letter`);
  const letter = await findLetter(staff, reference, now());
  if (letter === null) notFound();
  return (
    <DeskPage staff={staff} current="/desk/requests" title={letter.mail.subject}>
      <div className="mb-8 flex flex-wrap gap-4 print:hidden">
        <PrintButton />
        <ButtonLink href={`/desk/requests/${reference}`} size="small">
          {words.back}
        </ButtonLink>
      </div>
      {letter.postalAddress !== null && <p>{letter.postalAddress}</p>}
      {letter.name !== null && <p className="mb-8">{words.letter(letter.name)}</p>}
      <ShownText text={letter.mail.text} className="mb-10" />
      {letter.held !== null && <HeldEverything held={letter.held} />}
    </DeskPage>
  );
}
