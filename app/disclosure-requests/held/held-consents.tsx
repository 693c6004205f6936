import { ShownText } from '@/components/travel/shown-text';
import { Disclosure } from '@/components/ui/disclosure';
import type { HeldBooking } from '@/lib/server/held/find-held-data';
import { consentRecordWords } from '@/lib/wording/consent-records';
import { heldWords as words } from '@/lib/wording/disclosure';
import { shownMoment } from './shown-moment';

type Held = HeldBooking['consents'][number];

/** Each text once, with every decision on it; companions without their names. */
export function HeldConsents({ consents }: { consents: readonly Held[] }) {
  return [...byText(consents)].map(([key, [first, ...more]]) => (
    <div key={key} className="mt-6 first:mt-0">
      <h5 className="font-bold">{first.title}</h5>
      <ul aria-label={first.title}>
        {[first, ...more].map((one) => (
          <li key={one.recordHash}>
            {words.decisionOf(one.companion, consentRecordWords[one.decision], shownMoment(one.at))}
          </li>
        ))}
      </ul>
      <Disclosure summary={consentRecordWords.text}>
        <ShownText text={first.text} className="measure" />
        <p className="mt-3 text-muted text-sm">
          {consentRecordWords.hash}：<code className="break-all">{first.textSha256}</code>
        </p>
      </Disclosure>
    </div>
  ));
}

function byText(consents: readonly Held[]): Map<string, [Held, ...Held[]]> {
  const texts = new Map<string, [Held, ...Held[]]>();
  for (const one of consents) {
    const key = `${one.item}|${one.textSha256}`;
    const known = texts.get(key);
    if (known) known.push(one);
    else texts.set(key, [one]);
  }
  return texts;
}
