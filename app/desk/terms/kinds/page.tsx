import type { Metadata } from 'next';
import { ButtonForm } from '@/components/forms/button-form';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { mayDo } from '@/lib/rules/staff/permissions';
import { listChoosableTerms, listTermsByKind } from '@/lib/server/desk/terms/terms-by-kind';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { deskKindTermsWords as words } from '@/lib/wording/desk/kind-terms';
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
  const done = DONE[(await searchParams).done ?? ''];
  const decides = mayDo(staff.role, 'terms.publish');
  return (
    <DeskPage staff={staff} current="/desk/terms" title={words.title} lead={words.lead}>
      {done && (
        <Notice kind="success" live="status" className="mb-8">
          {done}
        </Notice>
      )}
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
        {decides ? <ChoiceForm terms={terms} /> : <p>{words.choose.needsManager}</p>}
      </Section>
    </DeskPage>
  );
}

const DONE: Readonly<Record<string, string>> = {
  chosen: words.choose.done,
  'taken-back': words.choose.takenBack,
};
