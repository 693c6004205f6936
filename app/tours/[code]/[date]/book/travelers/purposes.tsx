import { Disclosure } from '@/components/ui/disclosure';
import { PURPOSES_VERSION, purposesOfUse, purposesWords } from '@/lib/wording/consents/purposes';

/** 利用目的: stands before the first personal field; the form sends its version along. */
export function Purposes() {
  return (
    <section aria-labelledby="purposes" className="mb-12">
      <h2 id="purposes" className="text-subheading">
        {purposesWords.title}
      </h2>
      <p className="measure mt-2">{purposesWords.lead}</p>
      <Disclosure summary={purposesWords.listSummary} inFull>
        <ol className="list-decimal space-y-1 pl-6">
          {purposesOfUse.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ol>
        <p className="mt-3 text-muted text-sm">{purposesWords.version(PURPOSES_VERSION)}</p>
      </Disclosure>
      <p className="measure mt-3 text-muted text-sm">
        {purposesWords.voluntary}{' '}
        <a className="link" href="/privacy" target="_blank" rel="noreferrer">
          {purposesWords.more}
        </a>
      </p>
    </section>
  );
}
