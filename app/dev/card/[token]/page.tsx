import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { ButtonForm } from '@/components/forms/button-form';
import { ButtonLink } from '@/components/ui/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { readQuestion, told } from '@/lib/server/money/payments/sandbox';
import { sandboxCompanyWords as words } from '@/lib/wording/money/payment';
import { yenInWords } from '@/lib/wording/site/money';
import { decide } from './actions';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false, follow: false } };

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The page on which the demonstration's card company asks its customer. */
export default async function SandboxCardPage({ params, searchParams }: Props) {
  const [{ token }, asked] = await Promise.all([params, searchParams]);
  await connection();
  const question = readQuestion(token);
  if (question === null) notFound();
  const action = decide.bind(null, token);
  if ('told' in asked) {
    return (
      <Page width="form">
        <PageTitle title={words.title} lead={words.told} />
        <ButtonLink kind="primary" href={question.returnTo}>
          {words.back}
        </ButtonLink>
      </Page>
    );
  }
  return (
    <Page width="form">
      <PageTitle title={words.title} lead={words.lead} />
      <DefinitionList
        items={[
          { term: words.amount, detail: yenInWords(question.amountYen) },
          { term: words.card, detail: told(question.adapterRef, 'pending').methodLabel },
        ]}
      />
      <div className="mt-8 flex flex-wrap gap-4">
        <ButtonForm action={action} label={words.confirm} kind="primary">
          <input type="hidden" name="decision" value="confirm" />
        </ButtonForm>
        <ButtonForm action={action} label={words.refuse}>
          <input type="hidden" name="decision" value="refuse" />
        </ButtonForm>
      </div>
    </Page>
  );
}
