import { Section } from '@/components/ui/section';
import { tourWords } from '@/lib/wording/search/tour';

/** What the price covers and what it does not. */
export function TourInclusion(props: { included: readonly string[]; excluded: readonly string[] }) {
  return (
    <Section title={tourWords.inclusion} id="inclusion">
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        <List title={tourWords.included} sign="○" items={props.included} />
        <List title={tourWords.excluded} sign="－" items={props.excluded} />
      </div>
    </Section>
  );
}

function List({ title, sign, items }: { title: string; sign: string; items: readonly string[] }) {
  return (
    <div>
      <h3 className="mb-2 text-subheading">{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item} className="flex gap-3 border-line border-b py-2">
            <span aria-hidden="true" className="text-indigo">
              {sign}
            </span>
            {item}
          </li>
        ))}
      </ul>
    </div>
  );
}
