import { Notice } from '@/components/ui/notice';
import type { Terms } from '@/lib/rules/terms';
import type { Finding } from '@/lib/terms/check/finding';
import { silentSections } from '@/lib/terms/check/silent-sections';
import { deskTermsWords as words } from '@/lib/wording/desk/terms';
import { placeInWords } from '@/lib/wording/desk/terms-findings';
import { findingInJapanese } from '@/lib/wording/terms/findings';
import { silentSectionWords } from '@/lib/wording/terms/silent-sections';

type FindingListProps = {
  findings: readonly Finding[];
  /** Null as long as the file cannot be read as terms. */
  terms: Terms | null;
};

/** What `check` found: where, what, and the figures that show it; below it what the terms are silent on. */
export function FindingList({ findings, terms }: FindingListProps) {
  return (
    <>
      <Found findings={findings} />
      {terms && <Silent terms={terms} />}
    </>
  );
}

function Found({ findings }: Pick<FindingListProps, 'findings'>) {
  if (findings.length === 0) return <Notice kind="success">{words.noFindings}</Notice>;
  return (
    <Notice kind="warning" title={words.findings(findings.length)}>
      <ul className="list-disc space-y-1 pl-5">
        {findings.map((finding) => (
          <li key={`${finding.at} ${finding.message}`}>
            <b>{placeInWords(finding.at)}</b>：{findingInJapanese(finding)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Silent({ terms }: { terms: Terms }) {
  const silent = silentSections(terms);
  if (silent.length === 0) return null;
  return (
    <Notice title={silentSectionWords.title} className="mt-4">
      <ul className="list-disc space-y-1 pl-5">
        {silent.map((section) => (
          <li key={section}>{silentSectionWords.sentences[section]}</li>
        ))}
      </ul>
      <p className="mt-2">{silentSectionWords.hint}</p>
    </Notice>
  );
}
