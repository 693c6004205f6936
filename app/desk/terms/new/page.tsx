import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { Section } from '@/components/ui/section';
import { openDesk } from '@/lib/server/staff/open-desk';
import { listTermsVersions } from '@/lib/server/terms/find-terms-version';
import { addressOf } from '@/lib/terms/terms-name';
import { deskTermsWords } from '@/lib/wording/desk/terms';
import { deskNewTermsWords as words } from '@/lib/wording/desk/terms-new';
import { DeskPage } from '../../desk-page';
import { BringInForm, ContinueForm, EmptyForm } from './new-forms';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** 新しい版を始める: from a version that there is, from nothing, or from a file. */
export default async function NewTermsPage() {
  const staff = await openDesk('terms.edit', '/desk/terms/new');
  const versions = await listTermsVersions();
  const options = versions.map((one) => ({
    value: addressOf(one),
    label: words.fromOption(
      one.title || deskTermsWords.untitled,
      deskTermsWords.name(one.termsId, one.version),
    ),
  }));
  return (
    <DeskPage
      back={{ href: '/desk/terms', label: deskTermsWords.back }}
      staff={staff}
      current="/desk/terms"
      title={words.title}
      lead={words.lead}
    >
      <Section title={words.continued} id="continued">
        <ContinueForm press={randomUUID()} options={options} />
      </Section>
      <Section title={words.empty} id="empty" note={words.emptyHint}>
        <EmptyForm press={randomUUID()} />
      </Section>
      <Section title={words.file} id="file">
        <BringInForm press={randomUUID()} />
      </Section>
    </DeskPage>
  );
}
