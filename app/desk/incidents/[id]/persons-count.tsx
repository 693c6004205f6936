import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import { dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { countPersons } from '@/lib/server/own-data/incidents/count-persons';
import type { Staff } from '@/lib/server/staff/staff-session';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { deskIncidentWords as words } from '@/lib/wording/desk/incidents';

type Props = { staff: Staff; asked: { id: string; from: string; until: string } };

/** 関係する方の人数: by the records of looks and lists between two days, in figures, to be copied into what is known. */
export async function PersonsCount({ staff, asked }: Props) {
  const { id, from, until } = asked;
  return (
    <>
      <form
        method="get"
        action={`/desk/incidents/${id}#persons`}
        className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-5"
      >
        <TextField name="from" type="date" label={words.from} defaultValue={from} width="md" />
        <TextField name="until" type="date" label={words.until} defaultValue={until} width="md" />
        <Button type="submit">{words.count}</Button>
      </form>
      {(from !== '' || until !== '') && <p role="status">{await counted(staff, asked)}</p>}
    </>
  );
}

async function counted(staff: Staff, asked: Props['asked']): Promise<string> {
  const [from, until] = [dayOrNull(asked.from), dayOrNull(asked.until)];
  if (from === null || until === null || from > until) return words.wrongDays;
  const found = await countPersons(staff, { id: asked.id, from, until }, now());
  return found === null
    ? words.refusals['not-allowed']
    : words.counted({ ...found, from: shownDay(from), until: shownDay(until) });
}
