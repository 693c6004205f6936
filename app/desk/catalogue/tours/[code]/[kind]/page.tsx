import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { fieldValues } from '@/lib/schemas/catalogue/cell-rows';
import { type EditedKind, editedKinds } from '@/lib/schemas/catalogue/edited-kinds';
import { findTourRows } from '@/lib/server/desk/edit-tour';
import { listChoosableTerms } from '@/lib/server/desk/terms/terms-by-kind';
import { openDesk } from '@/lib/server/staff/open-desk';
import { catalogueKindWords, deskCatalogueWords } from '@/lib/wording/desk/catalogue';
import { deskEditWords as words } from '@/lib/wording/desk/catalogue-edit';
import { DeskPage } from '../../../../desk-page';
import { saveRows } from '../../actions';
import { RowsForm } from '../../rows-form';

export const instant = false;
export const metadata: Metadata = { title: words.edit, robots: { index: false } };

type PartPageProps = { params: Promise<{ code: string; kind: string }> };

/** One kind of a tour's rows, to be written anew. */
export default async function PartPage({ params }: PartPageProps) {
  const { code, kind: asked } = await params;
  const kind = editedKinds.find((one) => one === asked);
  if (kind === undefined) notFound();
  const staff = await openDesk('catalogue.edit', `/desk/catalogue/tours/${code}/${kind}`);
  const [tour, { rows, state }] = await Promise.all([
    findTourRows('tours', code),
    findTourRows(kind, code),
  ]);
  const head = tour.rows[0];
  if (head === undefined) notFound();
  const values = rows.map((row, at) => fieldValues(at, row, kind));
  return (
    <DeskPage
      back={{ href: `/desk/catalogue/tours/${code}`, label: deskCatalogueWords.toTour }}
      staff={staff}
      current="/desk/catalogue"
      title={words.title(catalogueKindWords[kind], head.title ?? code)}
      lead={words.lead}
    >
      <RowsForm
        action={saveRows.bind(null, { kind, code })}
        kind={kind}
        values={Object.assign({}, ...values)}
        state={state}
        press={randomUUID()}
        rows={rowsShown(kind, rows.length, Number(head.nights))}
        filled={rows.length}
        terms={await listChoosableTerms()}
      />
    </DeskPage>
  );
}

/** A tour has one row and as many days as it lasts; of other kinds there is room for two more. */
function rowsShown(kind: EditedKind, rows: number, nights: number): number {
  if (kind === 'tours') return 1;
  return kind === 'itinerary' ? Math.max(rows, nights + 1) : rows + 2;
}
