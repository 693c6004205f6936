import { tourWords } from '@/lib/wording/search/tour';
import { mealLabels } from '@/lib/wording/search/tour-labels';

export type ItineraryEntry = {
  readonly day: number;
  readonly title: string;
  readonly description: string;
  readonly breakfast: string;
  readonly lunch: string;
  readonly dinner: string;
  readonly stay: string;
  readonly noService: boolean;
};

/** 旅程: day by day, with meals and the night's lodging. */
export function Itinerary({ days }: { days: readonly ItineraryEntry[] }) {
  return (
    <ol className="border-indigo/60 sm:border-l">
      {days.map((day) => (
        <li key={day.day} className="relative pb-10 last:pb-0 sm:pl-10">
          <span
            aria-hidden="true"
            className="absolute top-2.5 -left-[5px] hidden size-[9px] rounded-full bg-indigo sm:block"
          />
          <h3 className="flex flex-wrap items-baseline gap-x-4 text-subheading">
            <span className="text-indigo">{tourWords.day(day.day)}</span>
            <span>{day.title}</span>
          </h3>
          <p className="measure mt-2">{day.description}</p>
          {day.noService && <p className="mt-2 text-muted text-sm">{tourWords.noService}</p>}
          <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-1 text-sm">
            <div className="flex gap-x-3">
              <dt className="text-muted">{tourWords.meals}</dt>
              <dd className="flex flex-wrap gap-x-4">
                <Meal name={tourWords.breakfast} kind={day.breakfast} />
                <Meal name={tourWords.lunch} kind={day.lunch} />
                <Meal name={tourWords.dinner} kind={day.dinner} />
              </dd>
            </div>
            {day.stay !== '' && (
              <div className="flex gap-x-3">
                <dt className="shrink-0 text-muted">{tourWords.stay}</dt>
                <dd>{day.stay}</dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}

function Meal({ name, kind }: { name: string; kind: string }) {
  return (
    <span className={kind === 'included' || kind === 'onboard' ? 'font-bold' : 'text-muted'}>
      {name}：{mealLabels[kind] ?? kind}
    </span>
  );
}
