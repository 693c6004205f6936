import Link from 'next/link';
import { siteWords } from '@/lib/wording/site/site';
import { type SiteMark, Wordmark } from './wordmark';

/**
 * Wordmark and the three places a traveler goes; the same for everybody, signed in or not.
 * Nothing is fetched ahead: on every page that would be many requests for the few that are followed.
 */
export function SiteHeader({ mark }: { mark: SiteMark }) {
  return (
    <header className="border-indigo/60 border-b print:border-b-0">
      <div className="frame flex flex-wrap items-end justify-between gap-x-10 gap-y-1 pt-4 pb-2 sm:pt-6 sm:pb-3">
        <Link
          href="/"
          prefetch={false}
          aria-label={siteWords.home(mark.name)}
          className="py-1 text-ink"
        >
          <Wordmark mark={mark} />
        </Link>
        <nav aria-label={siteWords.navigation} className="leads-elsewhere print:hidden">
          <ul className="-mx-2 flex flex-wrap text-sm sm:text-base">
            {siteWords.nav.map((item) => (
              <li key={item.href}>
                <Link
                  href={item.href}
                  prefetch={false}
                  className="flex min-h-11 items-center px-2 text-indigo decoration-1 underline-offset-8 hover:underline sm:px-3"
                >
                  {item.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
