import { Notice } from '@/components/ui/notice';
import { licenceWarnings } from '@/lib/server/desk/licence-warnings';
import { now } from '@/lib/server/system/clock';
import { licenceWarningInWords, licenceWarningTitle } from '@/lib/wording/desk/licence';

/** At the head of every page of the desk: what is wrong with the registration, or soon will be. */
export async function LicenceNotice() {
  const warnings = await licenceWarnings(now());
  if (warnings.length === 0) return null;
  return (
    <Notice kind="warning" title={licenceWarningTitle} className="mb-8">
      <ul className="measure space-y-1">
        {warnings.map((warning) => (
          <li key={warning.kind}>{licenceWarningInWords(warning)}</li>
        ))}
      </ul>
    </Notice>
  );
}
