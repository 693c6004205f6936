import { ButtonForm } from '@/components/forms/button-form';
import { SelectField } from '@/components/forms/select-field';
import { TAKEN_DOWN_CHANNELS } from '@/lib/rules/application/taken-down';
import { PUT_OFF_DAYS } from '@/lib/schemas/staff/taken-down';
import type { listTakenDown } from '@/lib/server/application/taken-down/list-taken-down';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { takenDownChannelWords, takenDownWords as words } from '@/lib/wording/desk/taken-down';
import { endHere, handOverAgain, putOffHere } from '../../../application-actions';

type Row = Awaited<ReturnType<typeof listTakenDown>>[number];

/** Applications that wait: how they came, until when, and what can be done. */
export function TakenDownList({
  departureId,
  rows,
}: {
  departureId: string;
  rows: readonly Row[];
}) {
  if (rows.length === 0) return <p>{words.nobody}</p>;
  return (
    <ul className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id} className="space-y-4 py-6">
          <TakenDownFacts row={row} />
          <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
            {row.handedAt !== null && (
              <>
                <ButtonForm action={handOverAgain.bind(null, departureId)} label={words.again}>
                  <Draft id={row.id} />
                </ButtonForm>
                <ButtonForm
                  action={putOffHere.bind(null, departureId)}
                  label={words.putOff}
                  className="flex flex-wrap items-end gap-4"
                >
                  <Draft id={row.id} />
                  <SelectField
                    id={`days-${row.id}`}
                    name="days"
                    label={words.days}
                    options={PUT_OFF_DAYS.map((value) => ({
                      value,
                      label: words.day(Number(value)),
                    }))}
                  />
                </ButtonForm>
              </>
            )}
            <ButtonForm action={endHere.bind(null, departureId)} label={words.end}>
              <Draft id={row.id} />
            </ButtonForm>
          </div>
          <p className="measure text-muted text-sm">
            {row.handedAt !== null && words.againHint}
            {words.endHint}
          </p>
        </li>
      ))}
    </ul>
  );
}

function TakenDownFacts({ row }: { row: Row }) {
  const channel = TAKEN_DOWN_CHANNELS.find((one) => one === row.channel) ?? 'phone';
  const seats = row.holds.reduce((sum, hold) => sum + hold.seats, 0);
  return (
    <p>
      <span className="font-bold">
        {words.by(takenDownChannelWords[channel], row.takenDownBy?.name ?? '')}
      </span>
      <span className="block">
        {words.startedAt(shownMoment(row.createdAt))}　{words.seats(seats)}
      </span>
      <span className="block">
        {row.dueAt === null ? words.unfinished : words.handed(shownMoment(row.dueAt))}
      </span>
    </p>
  );
}

function Draft({ id }: { id: string }) {
  return <input type="hidden" name="draftId" value={id} autoComplete="off" />;
}
