import { DefinitionList } from '@/components/ui/definition-list';
import { PhoneFold } from '@/components/ui/phone-fold';
import { Section } from '@/components/ui/section';
import { tourWords } from '@/lib/wording/search/tour';
import { conductorLabels } from '@/lib/wording/search/tour-labels';
import type { LoadedTour } from './load-tour';

/** 催行・添乗員: when the tour runs, who comes along. */
export function TourRunning({ loaded }: { loaded: LoadedTour }) {
  const { tour, terms } = loaded;
  const notice = terms.minimumParticipants;
  const deadline = notice && ((tour.dayTrip && notice.dayTrip) || notice.stay);
  return (
    <Section title={tourWords.conditions} id="conditions">
      <PhoneFold summary={tourWords.minimumInShort(tour.minimumParticipants)}>
        <DefinitionList
          items={[
            {
              term: tourWords.minimum,
              detail: (
                <>
                  <p>{tourWords.minimumNote(tour.minimumParticipants)}</p>
                  <p className="mt-1 text-muted text-sm">
                    {tourWords.decidedNote}
                    {tourWords.undecidedNote}
                  </p>
                  {deadline && (
                    <p className="mt-1 text-muted text-sm">
                      {tourWords.minimumNotice(`${deadline.count}日目に当たる日`)}
                    </p>
                  )}
                </>
              ),
            },
            {
              term: tourWords.conductor,
              detail: conductorLabels[tour.conductor] ?? tour.conductor,
            },
            {
              term: tourWords.meeting,
              detail: tourWords.meetingAt(tour.meetingTime, tour.meetingPlace),
            },
            ...(tour.passportValidityNote
              ? [{ term: tourWords.passport, detail: tour.passportValidityNote }]
              : []),
            ...(tour.insuranceNote
              ? [{ term: tourWords.insurance, detail: tour.insuranceNote }]
              : []),
          ]}
        />
      </PhoneFold>
    </Section>
  );
}
