import { Notice } from '@/components/ui/notice';
import type { Finding } from '@/lib/terms/check/finding';
import { deskTermsWords as words } from '@/lib/wording/desk/terms';
import { placeInWords } from '@/lib/wording/desk/terms-findings';
import { findingInJapanese } from '@/lib/wording/terms/findings';

/** What `check` found: where, what, and the figures that show it. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
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
