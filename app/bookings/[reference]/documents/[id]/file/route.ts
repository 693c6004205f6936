import { documentFile } from '@/lib/server/documents/document-file';
import { findOwnDocument } from '@/lib/server/documents/find-own-document';
import { recordDocumentDelivery } from '@/lib/server/documents/record-document-delivery';
import { now } from '@/lib/server/system/clock';
import { fileAnswer } from '@/lib/server/system/http/file-answer';

type Context = { params: Promise<{ reference: string; id: string }> };

/** A document as a file to keep; taking it home is noted. */
export async function GET(_: Request, context: Context): Promise<Response> {
  const file = await fileOf(context);
  if (file === null) return new Response(null, { status: 404 });
  const documentId = file.document.id;
  await recordDocumentDelivery({ documentId, method: 'downloaded' }, now());
  return file.answer;
}

/** What a file would be answered, without a file: nothing is taken home, nothing is noted. */
export async function HEAD(_: Request, context: Context): Promise<Response> {
  return (await fileOf(context))?.answer ?? new Response(null, { status: 404 });
}

async function fileOf({ params }: Context) {
  const { reference, id } = await params;
  const document = await findOwnDocument(reference, id);
  if (document === null) return null;
  const answer = fileAnswer(documentFile(document), {
    name: `${reference}-${document.kind}.html`,
    type: 'text/html; charset=utf-8',
    headers: {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
  return { document, answer };
}
