import type { ReactNode } from 'react';
import { ConsentBox } from '@/components/forms/consent-box';
import { ConsentGroup } from '@/components/forms/consent-group';
import { ShownText } from '@/components/travel/shown-text';
import { Disclosure } from '@/components/ui/disclosure';
import { PhoneFold } from '@/components/ui/phone-fold';
import { consentsPageWords as words } from '@/lib/wording/booking/consents-page';
import { consentInSight } from '@/lib/wording/consents/consent-in-sight';
import type { ShownItem } from './consents-form';

type ShownConsentProps = {
  item: ShownItem;
  box: (name: string) => { name: string; error: string | undefined; defaultChecked: boolean };
  /** What is read beside the text of the item. */
  children?: ReactNode;
};

/** One item in full, with its box or its boxes. */
export function ShownConsent({ item, box, children }: ShownConsentProps): ReactNode {
  const [inSight, rest] = consentInSight(item.body);
  const text = (
    <>
      <ShownText text={inSight} />
      {children}
      <PhoneFold summary={SAYS_HOW.test(item.key) ? words.howInShort : words.inFull}>
        <div className="space-y-3">
          {rest !== '' && <ShownText text={rest} />}
          {item.proof !== null && (
            <Disclosure summary={words.proof}>
              <ShownText text={item.proof} className="break-all text-sm" />
            </Disclosure>
          )}
          <p className="text-muted text-sm">
            <span className="font-bold">{words.whenDeclined}：</span>
            {item.whenDeclined}
          </p>
        </div>
      </PhoneFold>
    </>
  );
  const requirement = item.required ? 'required' : 'optional';
  const boxes = item.boxes.map(({ name, label }) => ({ ...box(name), label }));
  const frame = { title: item.title, titleAs: 'h2', requirement, children: text } as const;
  if (item.question !== null) {
    return <ConsentGroup {...frame} name={item.key} question={item.question} boxes={boxes} />;
  }
  return boxes.map((own) => <ConsentBox key={own.name} {...frame} {...own} />);
}

/** How documents are delivered is said where it opens. */
const SAYS_HOW = /^edelivery/;
