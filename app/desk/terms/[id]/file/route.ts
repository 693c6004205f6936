import { addressedTerms } from '@/lib/server/desk/terms/addressed-terms';
import { staffFor } from '@/lib/server/staff/current-staff';
import { fileAnswer } from '@/lib/server/system/http/file-answer';
import { findTermsVersion } from '@/lib/server/terms/find-terms-version';
import { nameOf } from '@/lib/terms/terms-name';

type FileProps = { params: Promise<{ id: string }> };

/** A version as the file that the command line reads. */
export async function GET(_request: Request, { params }: FileProps): Promise<Response> {
  const name = addressedTerms((await params).id);
  const answer = await staffFor('terms.read');
  const found = answer.kind === 'staff' ? await findTermsVersion(name) : null;
  if (found === null) return new Response(null, { status: 404 });
  const type = 'application/json; charset=utf-8';
  return fileAnswer(found.text, { type, name: `${nameOf(found)}.json` });
}
