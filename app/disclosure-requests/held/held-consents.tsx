import { ShownText } from '@/components/travel/shown-text';
import { Disclosure } from '@/components/ui/disclosure';
import type { HeldBooking } from '@/lib/server/own-data/find-held-data';
import { consentRecordWords } from '@/lib/wording/consents/consent-records';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { HeldTable } from './held-table';

type Held = HeldBooking['consents'][number];

/** Each text once, with every decision on it; companions without their names. */
export function HeldConsents({ consents }: { consents: readonly Held[] }) {
  if (consents.length === 0) return <p>{words.none}</p>;
  return [...byText(consents)].map(([key, [first, ...more]]) => (
    <div key={key} className="mt-8 first:mt-0">
      <h5 className="mb-2 font-bold">{first.title}</h5>
      <HeldTable caption={first.title} captionHidden rows={[first, ...more].map(rowOf)} />
      <div className="mt-3">
        <Disclosure summary={consentRecordWords.text}>
          <ShownText text={first.text} className="measure" />
          <p className="mt-3 text-muted text-sm">
            {consentRecordWords.hash}：<code className="break-all">{first.textSha256}</code>
          </p>
        </Disclosure>
      </div>
    </div>
  ));
}

function rowOf({ title: _, text: __, textSha256: ___, item: ____, companion, ...decision }: Held) {
  const decidedBy = decision.decidedBy ?? 'erased';
  return { companion: words.decisionAbout(companion), ...decision, decidedBy };
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
