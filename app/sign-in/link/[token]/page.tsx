import type { Metadata } from 'next';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { linkWords, signInWords } from '@/lib/wording/access/access';
import { LinkForm } from './link-form';

export const instant = false;
export const metadata: Metadata = { title: linkWords.title, robots: { index: false } };

export default async function SignInLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return (
    <Page width="form">
      <PageTitle kicker={signInWords.title} title={linkWords.title} lead={linkWords.lead} />
      <LinkForm token={token} />
      <p className="mt-8 text-muted">{linkWords.otherBrowser}</p>
      <p className="mt-2">
        <a className="link" href="/sign-in">
          {linkWords.again}
        </a>
      </p>
    </Page>
  );
}
