import Link from 'next/link';
import type { Agency } from '@/lib/agency/agency';
import { agencyFacts, managerNote } from '@/lib/wording/site/agency';
import { siteWords } from '@/lib/wording/site/site';
import { PhoneFold } from './phone-fold';
import { type SiteMark, Wordmark } from './wordmark';

/** Who runs the tours, by law and in full, and the way to notices and rights. */
export function SiteFooter({ agency, mark }: { agency: Agency; mark: SiteMark }) {
  const { site, legalName } = agency;
  return (
    <footer className="border-indigo border-t bg-sunk text-sm print:mt-8 print:break-inside-avoid">
      <div className="frame grid gap-x-16 gap-y-4 py-6 sm:gap-y-10 sm:py-12 print:block print:py-4 lg:grid-cols-[13rem_minmax(0,1fr)_minmax(0,1.6fr)]">
        <div className="leads-elsewhere print:hidden">
          <Wordmark mark={mark} />
          <p className="mt-4 hidden font-mincho text-base text-muted sm:block">{site.tagline}</p>
        </div>
        <nav aria-label={siteWords.footer.heading} className="print:hidden">
          <ul className="flex flex-wrap gap-x-6 sm:block">
            {siteWords.footer.links.map((item) => (
              <li
                key={item.href}
                className={NEAR_A_STEP.has(item.href) ? undefined : 'leads-elsewhere'}
              >
                <Link
                  href={item.href}
                  prefetch={false}
                  className="link inline-block py-1 sm:py-1.5"
                >
                  {item.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <h2 className="text-base">
            <span className="mr-3 font-normal font-sans text-muted text-sm">
              {siteWords.footer.operatorHeading}
            </span>
            <Link href="/company" prefetch={false} className="link">
              {legalName}
            </Link>
          </h2>
          <Facts facts={agencyFacts(agency).slice(0, IN_SIGHT)} />
          <PhoneFold summary={siteWords.footer.more}>
            <Facts facts={agencyFacts(agency).slice(IN_SIGHT)} />
            <p className="mt-4 text-muted leading-relaxed">{managerNote}</p>
            <AgencyLinks />
            {site.note !== null && <p className="mt-2 text-muted leading-relaxed">{site.note}</p>}
          </PhoneFold>
        </div>
      </div>
    </footer>
  );
}

/** Where one asks, and what becomes of what is typed: in sight while one books on a phone too. */
const NEAR_A_STEP: ReadonlySet<string> = new Set(['/enquiries', '/privacy']);

/** The registration stays in sight on a phone; the rest is one tap away. */
const IN_SIGHT = 1;

function Facts({ facts }: { facts: ReturnType<typeof agencyFacts> }) {
  return (
    <dl className="mt-1 sm:mt-0 sm:first-of-type:mt-3">
      {facts.map((fact) => (
        <div
          key={fact.term}
          className="flex gap-x-4 py-0.5 sm:grid sm:grid-cols-[11.5rem_minmax(0,1fr)]"
        >
          <dt className="min-w-12 shrink-0 text-muted">{fact.term}</dt>
          <dd className="min-w-0">{fact.detail}</dd>
        </div>
      ))}
    </dl>
  );
}

/** 会社概要, 約款 and what else the law wants within reach; on a phone one tap away, so that no page grows by them. */
function AgencyLinks() {
  return (
    <nav aria-label={siteWords.footer.agencyLinksLabel} className="mt-4 print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {siteWords.footer.agencyLinks.map((item) => (
          <li key={item.href}>
            <Link href={item.href} prefetch={false} className="link inline-block py-1">
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
