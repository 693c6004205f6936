import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { findTourRows } from '@/lib/server/desk/edit-tour';
import { listChoosableTerms } from '@/lib/server/desk/terms/terms-by-kind';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { deskCatalogueWords } from '@/lib/wording/desk/catalogue';
import { deskEditWords as words } from '@/lib/wording/desk/catalogue-edit';
import { DeskPage } from '../../../desk-page';
import { saveNewTour } from '../actions';
import { RowsForm } from '../rows-form';

export const instant = false;
export const metadata: Metadata = { title: words.newTitle, robots: { index: false } };

/** The first row of a tour that is new. */
export default async function NewTourPage() {
  const staff = await openDesk('catalogue.edit', '/desk/catalogue/tours/new');
  const { state } = await findTourRows('tours', '');
  const today = dayInJapan(instantOf(now().getTime()));
  return (
    <DeskPage
      back={{ href: '/desk/catalogue', label: deskCatalogueWords.back }}
      staff={staff}
      current="/desk/catalogue"
      title={words.newTitle}
      lead={words.newLead}
    >
      <RowsForm
        action={saveNewTour}
        kind="tours"
        values={{ 'rows.0.conditions_basis_date': today, 'rows.0.price_basis_date': today }}
        state={state}
        press={randomUUID()}
        rows={1}
        filled={0}
        terms={await listChoosableTerms()}
        asksCode
      />
    </DeskPage>
  );
}
