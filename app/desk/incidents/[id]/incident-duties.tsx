import { type Definition, DefinitionList } from '@/components/ui/definition-list';
import type { Incident } from '@/lib/server/own-data/incidents/incident-of';
import { shownDay } from '@/lib/server/system/shown-moment';
import {
  incidentStepWords,
  incidentTriggerWords,
  deskIncidentWords as words,
} from '@/lib/wording/desk/incidents';

/** On which grounds, what is due until when, and what was done. */
export function IncidentDuties({ incident }: { incident: Incident }) {
  const { finding, done } = incident;
  const grounds = finding.triggers.map((trigger) => incidentTriggerWords[trigger]);
  const { persons, foundHow } = finding;
  const counted = persons === null ? words.notCounted : words.people(persons);
  return (
    <div className="space-y-6">
      <DefinitionList
        items={[
          { term: words.overview, detail: <Lines text={finding.overview} /> },
          ...(grounds.length === 0
            ? []
            : [{ term: words.triggers, detail: <Lines text={grounds.join('\n')} /> }]),
          { term: words.persons, detail: counted },
          ...(foundHow === '' ? [] : [{ term: words.foundHow, detail: <Lines text={foundHow} /> }]),
          ...datesOf(incident),
        ]}
      />
      {incident.dates === null && incident.duties.length > 0 && <p>{words.noTrigger}</p>}
      <h3 className="text-subheading">{words.done}</h3>
      {done.length === 0 ? (
        <p>{words.nobodyDid}</p>
      ) : (
        <ul className="list-disc space-y-2 pl-5">
          {done.map(({ kind, doneOn, note, by }) => (
            <li key={kind}>
              {incidentStepWords[kind]}　{words.doneBy(shownDay(doneOn), by)}
              {note !== '' && <Lines text={note} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function datesOf({ dates }: Incident): readonly Definition[] {
  if (dates === null) return [];
  const { preliminary, finalDue } = dates;
  const { from, until } = preliminary;
  return [
    {
      term: incidentStepWords.preliminary,
      detail: words.preliminary(shownDay(from), shownDay(until)),
    },
    {
      term: incidentStepWords.final,
      detail: typeof finalDue === 'string' ? words.finalDue(shownDay(finalDue)) : words.noHolidays,
    },
    { term: incidentStepWords['persons-told'], detail: words.toldWhen },
  ];
}

const Lines = ({ text }: { text: string }) => (
  <span className="block whitespace-pre-line">{text}</span>
);

/** What is known, as the form takes it. */
export function knownOf(finding: Incident['finding']): Readonly<Record<string, string>> {
  const { knownOn, overview, items, cause, secondaryDamage, otherFacts, foundHow } = finding;
  return {
    ...{ knownOn, overview, items, cause, secondaryDamage, otherFacts, foundHow },
    persons: finding.persons === null ? '' : String(finding.persons),
    ...Object.fromEntries(finding.triggers.map((trigger) => [trigger, 'yes'])),
  };
}
