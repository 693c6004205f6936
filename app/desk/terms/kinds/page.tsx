import type { Metadata } from 'next';
import type { ComponentProps } from 'react';
import { ConfirmAgain } from '@/components/desk/confirm-again';
import { DoneNotice } from '@/components/desk/done-notice';
import { ButtonForm } from '@/components/forms/button-form';
import { Section } from '@/components/ui/section';
import { mayDo } from '@/lib/rules/staff/permissions';
import { doneIn } from '@/lib/schemas/site/done-in';
import { listChoosableTerms, listTermsByKind } from '@/lib/server/desk/terms/terms-by-kind';
import { staffObjection } from '@/lib/server/staff/current-staff';
import { openDesk } from '@/lib/server/staff/open-desk';
import type { Staff } from '@/lib/server/staff/staff-session';
import { now } from '@/lib/server/system/clock';
import { deskKindTermsWords as words } from '@/lib/wording/desk/kind-terms';
import { deskTermsWords } from '@/lib/wording/desk/terms';
import { DeskPage } from '../../desk-page';
import { dayOf, TermsOfKinds } from '../terms-of-kinds';
import { takeBack } from './actions';
import { ChoiceForm } from './choice-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type KindsPageProps = { searchParams: Promise<{ done?: string }> };

/** 商品の種類ごとの条件書: what each kind is sold under, and the choice of other terms from a day on. */
export default async function KindsPage({ searchParams }: KindsPageProps) {
  const staff = await openDesk('terms.read', '/desk/terms/kinds');
  const [kinds, terms] = await Promise.all([listTermsByKind(now()), listChoosableTerms()]);
  const decides = mayDo(staff.role, 'terms.publish');
  return (
    <DeskPage
      back={{ href: '/desk/terms', label: deskTermsWords.back }}
      staff={staff}
      current="/desk/terms"
      title={words.title}
      lead={words.lead}
    >
      <DoneNotice said={doneIn(DONE, (await searchParams).done)} />
      <TermsOfKinds
        kinds={kinds}
        act={({ id, termsId, firstDay }) =>
          decides && (
            <ButtonForm
              action={takeBack.bind(null, id)}
              label={words.takeBackOf(words.comingLine(termsId, dayOf(firstDay)))}
            />
          )
        }
      />
      <p className="measure mt-4 text-muted text-sm">{words.note}</p>
      <Section title={words.choose.title} id="choose" layout="stacked" className="mt-10">
        <Choice staff={staff} terms={terms} />
      </Section>
    </DeskPage>
  );
}

function Choice({ staff, terms }: ComponentProps<typeof ChoiceForm> & { staff: Staff }) {
  if (!mayDo(staff.role, 'terms.publish')) return <p>{words.choose.needsManager}</p>;
  const asksAgain = staffObjection(staff, 'terms.publish', now()) === 'confirm-again';
  return asksAgain ? <ConfirmAgain back="/desk/terms/kinds" /> : <ChoiceForm terms={terms} />;
}

const DONE = { chosen: words.choose.done, 'taken-back': words.choose.takenBack };
