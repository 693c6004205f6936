import { ButtonForm } from '@/components/forms/button-form';
import { Disclosure } from '@/components/ui/disclosure';
import type { OpenedEnquiry } from '@/lib/server/desk/open-enquiry';
import { deskEnquiryWords as words } from '@/lib/wording/desk/enquiries';
import { answerHere, closeHere, recordCall, reopenHere } from '../actions';
import { CallForm } from './call-form';
import { MailForm } from './mail-form';

/** The two ways to answer, the wanted one open; the end, and the beginning anew. */
export function EnquiryAnswer({ enquiry }: { enquiry: OpenedEnquiry }) {
  const { reference, seen, email, status, wants } = enquiry;
  if (status === 'closed') {
    return (
      <ButtonForm action={reopenHere.bind(null, reference)} label={words.reopen}>
        <input type="hidden" name="seen" value={seen} />
      </ButtonForm>
    );
  }
  const call = wants === 'telephone' || email === null;
  return (
    <>
      <div className="mb-10 border-line border-t">
        <Disclosure summary={words.byMail} open={!call}>
          {email === null ? (
            <p>{words.noAddress}</p>
          ) : (
            <MailForm action={answerHere.bind(null, reference)} seen={seen} />
          )}
        </Disclosure>
        <Disclosure summary={words.byTelephone} open={call}>
          <CallForm action={recordCall.bind(null, reference)} seen={seen} />
        </Disclosure>
      </div>
      <p className="measure mb-3 text-muted text-sm">{words.endHint}</p>
      <ButtonForm action={closeHere.bind(null, reference)} label={words.end}>
        <input type="hidden" name="seen" value={seen} />
      </ButtonForm>
    </>
  );
}
