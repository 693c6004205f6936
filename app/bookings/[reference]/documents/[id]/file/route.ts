import { documentFile } from '@/lib/server/documents/document-file';
import { findOwnDocument } from '@/lib/server/documents/find-own-document';
import { recordDocumentDelivery } from '@/lib/server/documents/record-document-delivery';
import { now } from '@/lib/server/system/clock';

type Context = { params: Promise<{ reference: string; id: string }> };

/** A document as a file to keep; taking it home is noted. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { reference, id } = await params;
  const document = await findOwnDocument(reference, id);
  if (document === null) return new Response(null, { status: 404 });
  await recordDocumentDelivery({ documentId: document.id, method: 'downloaded' }, now());
  return new Response(documentFile(document), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="${reference}-${document.kind}.html"`,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}
