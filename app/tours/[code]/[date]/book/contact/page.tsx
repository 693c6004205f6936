import type { Metadata } from 'next';
import { PageTitle } from '@/components/ui/page-title';
import { findViewer } from '@/lib/server/access/viewer';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { draftState } from '@/lib/server/application/draft/draft-state';
import { openStep } from '@/lib/server/application/draft/open-step';
import { contactPageWords } from '@/lib/wording/booking/contact-page';
import { BookFrame } from '../book-frame';
import { StepNotThere } from '../step-not-there';
import { saveContact } from './actions';
import { ContactForm } from './contact-form';
import { contactValues } from './contact-values';

export const instant = false;
export const metadata: Metadata = { title: contactPageWords.title, robots: { index: false } };

type ContactPageProps = { params: Promise<{ code: string; date: string }> };

/** 代表者の連絡先 */
export default async function ContactPage({ params }: ContactPageProps) {
  const opened = await openStep(await params, 'contact');
  if ('away' in opened)
    return <StepNotThere {...opened} action={saveContact.bind(null, opened.place)} />;
  const { place, draft } = opened;
  const viewer = await findViewer();
  return (
    <BookFrame opened={opened} step="contact">
      <PageTitle title={contactPageWords.title} lead={contactPageWords.lead} />
      {viewer !== null && (
        <p className="measure mb-8 text-muted">{contactPageWords.signedIn(viewer.email)}</p>
      )}
      <ContactForm
        action={saveContact.bind(null, place)}
        draftState={draftState(opened.draft)}
        initial={contactValues(draft.answers.contact)}
        backHref={bookPath(place, 'travelers')}
      />
    </BookFrame>
  );
}
