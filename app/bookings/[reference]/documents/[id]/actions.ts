'use server';

import { addressedDocument, ownDocument } from '@/lib/server/documents/own-document';
import { recordDocumentDelivery } from '@/lib/server/documents/record-document-delivery';
import { action, noFields } from '@/lib/server/system/http/action';

/** 書面の到達: the sign of a page that it shows the document to somebody. Asking for the page writes nothing. */
export const confirmDocumentShown = action({
  of: addressedDocument,
  who: ownDocument,
  schema: noFields,
  run: async ({ own: { documentId }, at }) => {
    await recordDocumentDelivery({ documentId, method: 'displayed' }, at);
    return { errors: [] };
  },
});
