import { donePageWords as words } from '@/lib/wording/booking/done-page';

/** Where the mail went; in the demonstration also where to read it. */
export function DoneMail({ email, demo }: { email: string; demo: boolean }) {
  return (
    <div className="measure mt-6 space-y-2">
      <p>{words.mail(email)}</p>
      {demo && (
        <p className="text-muted">
          {words.demoMail}{' '}
          <a className="link" href="/dev/mail">
            {words.demoMailLink}
          </a>
        </p>
      )}
    </div>
  );
}
