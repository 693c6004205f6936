import type { ReactNode } from 'react';
import { ConsentBox } from '@/components/forms/consent-box';
import { ConsentGroup } from '@/components/forms/consent-group';
import { ShownText } from '@/components/travel/shown-text';
import { Disclosure } from '@/components/ui/disclosure';
import { PhoneFold } from '@/components/ui/phone-fold';
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
  const [inSight, rest] = parts(item);
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

/** Who receives personal data, what and for what stays in sight; how documents are delivered is said where it opens. */
const NAMES_RECIPIENTS = /^(third-party|overseas|duty-free)/;
const SAYS_HOW = /^edelivery/;

/** The text as it is stored, cut where a phone folds it: nothing is left out, and nothing stands in another order. */
function parts({ key, body }: ShownItem): readonly [inSight: string, rest: string] {
  const blocks = body.split('\n\n');
  const at = cutOf(key, blocks);
  return [blocks.slice(0, at).join('\n\n'), blocks.slice(at).join('\n\n')];
}

function cutOf(key: string, blocks: readonly string[]): number {
  const headings = blocks.flatMap((block, index) => (block.startsWith('■ ') ? [index] : []));
  if (NAMES_RECIPIENTS.test(key)) return headings[1] ?? blocks.length;
  return 1;
}
