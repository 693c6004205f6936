import { ButtonForm } from '@/components/forms/button-form';
import { Section } from '@/components/ui/section';
import { mayDo, type StaffRole } from '@/lib/rules/staff/permissions';
import type { DepartureSheet } from '@/lib/server/desk/departure-sheet';
import { deskDepartureWords as words } from '@/lib/wording/desk/departures';
import { decideHere, sellHere } from '../../actions';

/** What somebody of this role can do with the departure now. */
export function DepartureActions({ sheet, role }: { sheet: DepartureSheet; role: StaffRole }) {
  const { id, status, standing, decided } = sheet;
  if (standing === 'called-off' || standing === 'left') return null;
  const sell = mayDo(role, 'departure.sell');
  const decide = mayDo(role, 'departure.decide') && !decided;
  if (!sell && !decide) return null;
  const open = status === 'open';
  return (
    <Section title={words.actions} id="actions">
      <div className="grid gap-8 sm:grid-cols-2">
        {decide && (
          <div>
            <p className="measure mb-4">{words.decideHint}</p>
            <ButtonForm action={decideHere.bind(null, id)} label={words.decide} kind="primary" />
          </div>
        )}
        {sell && (
          <div>
            <p className="measure mb-4">{open ? words.closeHint : words.openHint}</p>
            <ButtonForm
              action={sellHere.bind(null, id)}
              label={open ? words.closeSelling : words.openSelling}
            >
              <input type="hidden" name="selling" value={open ? 'closed' : 'open'} />
            </ButtonForm>
          </div>
        )}
      </div>
    </Section>
  );
}
