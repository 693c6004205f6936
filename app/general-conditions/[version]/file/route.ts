import { conditionsFile } from '@/lib/server/documents/general-conditions';
import { fileAnswer } from '@/lib/server/system/http/file-answer';

type FileProps = { params: Promise<{ version: string }> };

/** 旅行業約款 as the PDF that was sent. A version never changes. */
export async function GET(_: Request, { params }: FileProps): Promise<Response> {
  const { version } = await params;
  const bytes = /^[1-9]\d{0,5}$/.test(version) ? await conditionsFile(Number(version)) : null;
  if (bytes === null)
    return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  return fileAnswer(new Uint8Array(bytes), {
    name: `general-conditions-${version}.pdf`,
    type: 'application/pdf',
    headers: {
      'content-length': String(bytes.byteLength),
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}
