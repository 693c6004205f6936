import { Disclosure } from '@/components/ui/disclosure';
import { codeWords } from '@/lib/wording/access/access';

/** What to do when a code does not come. */
export function CodeHelp({ startHref, demo }: { startHref: string; demo: boolean }) {
  return (
    <div className="mt-10 space-y-4">
      {demo && (
        <p className="border-line border-t pt-4">
          {codeWords.demoMail}{' '}
          <a className="link" href="/dev/mail">
            {codeWords.demoMailLink}
          </a>
        </p>
      )}
      <Disclosure summary={codeWords.notArrived}>
        <ul className="list-disc space-y-1 pl-5">
          {codeWords.notArrivedHints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
        <p className="mt-3">
          <a className="link" href={startHref}>
            {codeWords.again}
          </a>
        </p>
      </Disclosure>
    </div>
  );
}
