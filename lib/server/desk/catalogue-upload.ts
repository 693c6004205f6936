import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { BadRows } from '../catalogue/import/bad-row';
import { withCatalogueClient } from '../catalogue/import/catalogue-client';
import { importWithin } from '../catalogue/import/import-catalogue';
import type { ImportReport } from '../catalogue/import/import-report';
import { inTurn } from '../catalogue/import/in-transaction';
import { type ImportPreview, previewImport } from '../catalogue/import/preview-import';
import { findUpload, markTaken, type Upload } from '../catalogue/import/uploads';
import { auditOn } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { hashOf } from '../system/sealed';

const dayOf = (at: Date) => dayInJapan(instant(at.getTime()));

const subjectOf = (id: string) => ({ subjectKind: 'catalogue-upload', subjectId: id });

export type PreviewedUpload = Omit<Upload, 'files'> & {
  readonly names: readonly string[];
  readonly preview: ImportPreview;
  /** What was shown: the act that follows does this and nothing else. */
  readonly shown: string;
};

/** What the files of an upload would change now; null when there is none of the last day. */
export async function previewUpload(id: string, at: Date): Promise<PreviewedUpload | null> {
  const found = await findUpload(id, at);
  if (found === null) return null;
  const { files, ...upload } = found;
  const preview = await withCatalogueClient((client) =>
    previewImport(client, files, { today: dayOf(at) }),
  );
  const shown = preview.kind === 'sound' ? fingerprint(preview.report) : '';
  return { ...upload, names: files.map(({ name }) => name), preview, shown };
}

export type TakeRefusal = StaffObjection | 'gone' | 'taken-before' | 'differs';

export type TakeAnswer =
  | { readonly kind: 'taken'; readonly report: ImportReport }
  | { readonly kind: 'refused'; readonly reason: TakeRefusal };

class Differs extends Error {}

/**
 * Takes the files of an upload in, all of them or nothing, exactly as they were shown; the line of the record stands in
 * the same transaction. Two who press at once: the second is told.
 */
export async function takeUpload(
  staff: Staff,
  {
    id,
    shown,
    publish,
  }: { readonly id: string; readonly shown: string; readonly publish: boolean },
  at: Date,
): Promise<TakeAnswer> {
  const objection = staffObjection(staff, 'catalogue.publish', at);
  if (objection !== null) return { kind: 'refused', reason: objection };
  const found = await findUpload(id, at);
  if (found === null) return { kind: 'refused', reason: 'gone' };
  const take = () =>
    withCatalogueClient((client) =>
      inTurn(client, async (): Promise<TakeAnswer> => {
        if (!(await markTaken(client, id, at))) return { kind: 'refused', reason: 'taken-before' };
        const by = { staffId: staff.staffId, at };
        const options = { today: dayOf(at), rowByRow: true, newUnpublished: !publish, by };
        const report = await importWithin(client, found.files, options);
        if (fingerprint(report) !== shown) throw new Differs();
        const detail = countsOf(report);
        await auditOn(
          client,
          staff,
          { command: 'catalogue.publish', ...subjectOf(id), detail },
          at,
        );
        return { kind: 'taken', report };
      }),
    );
  return take().catch((error) => {
    if (error instanceof Differs || error instanceof BadRows) {
      return { kind: 'refused', reason: 'differs' };
    }
    throw error;
  });
}

function fingerprint({ kinds, changes }: ImportReport): string {
  return hashOf(JSON.stringify({ kinds, changes }));
}

function countsOf({ kinds, expanded }: ImportReport) {
  const sum = (part: 'added' | 'changed' | 'removed') =>
    kinds.reduce((total, kind) => total + kind[part], 0);
  return { added: sum('added'), changed: sum('changed'), removed: sum('removed'), expanded };
}
