import type { Metadata } from 'next';
import { TakenNotice } from '@/components/desk/taken-notice';
import { DefinitionList } from '@/components/ui/definition-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { addressedBooking } from '@/lib/server/access/who';
import { openSubstitution } from '@/lib/server/desk/open-substitution';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { deskSubstitutionWords as words } from '@/lib/wording/desk/substitution';
import { yenInWords } from '@/lib/wording/site/money';
import { DeskPage } from '../../../desk-page';
import { approveHere, refuseHere } from './actions';
import { ApproveForm } from './approve-form';
import { costItems, leaverItems, successorItems } from './asked-items';
import { RefuseForm } from './refuse-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

/** 旅行者の交替: who leaves, who comes, and the two answers with what the traveler will get. */
export default async function DeskSubstitutionPage({ params }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('booking.substitute', `${page}/substitution`);
  const asked = await openSubstitution(staff, reference, now());
  const frame = {
    staff,
    current: '/desk/bookings',
    back: { href: page, label: words.back },
  } as const;
  if (asked === null) {
    return (
      <DeskPage {...frame} title={`${words.title}　${reference}`}>
        <EmptyState title={words.none} />
      </DeskPage>
    );
  }
  const rule = asked.booking.terms.substitution;
  const approved = asked.open.status === 'approved';
  return (
    <DeskPage {...frame} title={`${words.title}　${reference}`}>
      <TakenNotice takenBy={asked.takenBy} />
      <Section id="leaver" title={words.leaver}>
        <DefinitionList items={leaverItems(asked)} />
      </Section>
      <Section id="person" title={words.person}>
        <DefinitionList items={successorItems(asked.person)} />
      </Section>
      {approved ? (
        <Section id="cost" title={words.approved}>
          <DefinitionList items={costItems(asked.open)} />
        </Section>
      ) : (
        <Section id="approve" title={words.approve}>
          <ApproveForm
            action={approveHere.bind(null, reference)}
            termsFee={rule?.feeYen ? yenInWords(rule.feeYen) : null}
            reissueCharged={rule?.reissueCharged ?? false}
          />
        </Section>
      )}
      <Section id="refuse" title={words.refuse}>
        <RefuseForm action={refuseHere.bind(null, reference)} approved={approved} />
      </Section>
    </DeskPage>
  );
}
