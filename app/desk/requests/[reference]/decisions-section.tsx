import { ButtonForm } from '@/components/forms/button-form';
import { Section } from '@/components/ui/section';
import type { DeskRequest } from '@/lib/server/desk/find-request';
import { deskRequestWords } from '@/lib/wording/desk/requests';
import { dataClassWords, decisionWords, groundWords } from '@/lib/wording/own-data/request-answer';
import { decideHere, dropHere, proposeErasureHere } from '../actions';
import { DecisionForm } from './decision-form';

const { decisions: words, erasure } = deskRequestWords;

/** What was decided so far, and the next decision. */
export function DecisionsSection({ request, may }: { request: DeskRequest; may: boolean }) {
  const { items, kind, reference } = request;
  return (
    <Section title={words.title} id="decisions" note={may ? words.hint : undefined}>
      {items.length === 0 && <p className="mb-6">{words.none}</p>}
      <ul className="divide-y divide-line">
        {items.map((item) => (
          <li
            key={item.dataClass}
            className="flex flex-wrap items-start justify-between gap-4 py-4"
          >
            <div className="measure min-w-0">
              <p className="font-bold">
                {dataClassWords[item.dataClass]}：{decisionWords[item.decision]}
              </p>
              {item.ground !== null && <p className="text-sm">{groundWords[item.ground]}</p>}
              <p className="whitespace-pre-wrap wrap-anywhere">{item.reason}</p>
            </div>
            {may && (
              <ButtonForm
                action={dropHere.bind(null, reference)}
                label={words.drop}
                kind="quiet"
                size="small"
              >
                <input type="hidden" name="dataClass" value={item.dataClass} />
              </ButtonForm>
            )}
          </li>
        ))}
      </ul>
      {may && request.wish === 'erase' && (
        <div className="my-6">
          <p className="measure mb-3">{erasure.hint}</p>
          <ButtonForm action={proposeErasureHere.bind(null, reference)} label={erasure.submit} />
        </div>
      )}
      {may && <DecisionForm action={decideHere.bind(null, reference)} kind={kind} />}
    </Section>
  );
}
