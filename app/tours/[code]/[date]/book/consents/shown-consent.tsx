import type { ReactNode } from 'react';
import { ConsentBox } from '@/components/forms/consent-box';
import { ConsentGroup } from '@/components/forms/consent-group';
import { ShownText } from '@/components/travel/shown-text';
import { Disclosure } from '@/components/ui/disclosure';
import { consentsPageWords as words } from '@/lib/wording/booking/consents-page';
import type { ShownItem } from './consents-form';

type ShownConsentProps = {
  item: ShownItem;
  box: (name: string) => { name: string; error: string | undefined; defaultChecked: boolean };
  /** What is read beside the text of the item. */
  children?: ReactNode;
};

/** One item in full, with its box or its boxes. */
export function ShownConsent({ item, box, children }: ShownConsentProps): ReactNode {
  const text = (
    <>
      <ShownText text={item.body} />
      {children}
      {item.proof !== null && (
        <Disclosure summary={words.proof}>
          <ShownText text={item.proof} className="break-all text-sm" />
        </Disclosure>
      )}
      <p className="text-muted text-sm">
        <span className="font-bold">{words.whenDeclined}：</span>
        {item.whenDeclined}
      </p>
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
