import { Fieldset } from '@/components/forms/fieldset';
import { TextAreaField } from '@/components/forms/text-area-field';
import { TextField } from '@/components/forms/text-field';
import { errorOf, type FormError } from '@/lib/schemas/form/form-state';
import { MOST_LEGS } from '@/lib/schemas/staff/final-itinerary';
import { deskItineraryWords } from '@/lib/wording/desk/final-itinerary';

const { fields: words, ...more } = deskItineraryWords;

type Props = {
  nights: readonly { night: number; day: string }[];
  guided: boolean;
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
};

/** 集合・運送機関・宿泊機関・案内する人・緊急連絡先. */
export function ItineraryFields({ nights, guided, values, errors }: Props) {
  const at = (name: string) => ({
    name,
    defaultValue: values[name] ?? '',
    error: errorOf({ errors }, name),
  });
  return (
    <>
      <TextField
        {...at('meetingTime')}
        label={words.meetingTime}
        hint={more.hourHint}
        width="sm"
        inputMode="numeric"
        requirement="required"
      />
      <TextField {...at('meetingPlace')} label={words.meetingPlace} requirement="required" />
      <Fieldset id="transport" legend={words.transport} hint={words.transportHint}>
        <div className="space-y-4">
          {Array.from({ length: MOST_LEGS }, (_, place) => place).map((place) => (
            <div key={`leg-${place}`} className="grid gap-4 sm:grid-cols-2">
              <TextField
                {...at(`transport.${place}.service`)}
                label={words.service(place + 1)}
                hint={place === 0 ? more.serviceExample : undefined}
                requirement={place === 0 ? 'required' : undefined}
              />
              <TextField
                {...at(`transport.${place}.route`)}
                label={words.route(place + 1)}
                hint={place === 0 ? more.routeExample : undefined}
              />
            </div>
          ))}
        </div>
      </Fieldset>
      {nights.length > 0 && (
        <Fieldset id="lodging" legend={words.lodging} hint={words.hotelPhoneHint}>
          <div className="space-y-4">
            {nights.map(({ night, day }) => (
              <div key={night} className="grid gap-4 sm:grid-cols-2">
                <TextField
                  {...at(`lodging.${night}.name`)}
                  label={words.hotel(night, day)}
                  requirement="required"
                />
                <TextField
                  {...at(`lodging.${night}.phone`)}
                  label={words.hotelPhone(night)}
                  inputMode="tel"
                />
              </div>
            ))}
          </div>
        </Fieldset>
      )}
      <TextField
        {...at('guideName')}
        label={words.guideName}
        width="md"
        requirement={guided ? 'required' : undefined}
      />
      <TextField {...at('guidePhone')} label={words.guidePhone} width="md" inputMode="tel" />
      <TextField
        {...at('emergencyPhone')}
        label={words.emergencyPhone}
        width="md"
        inputMode="tel"
        requirement="required"
      />
      <TextAreaField
        {...at('note')}
        label={words.note}
        hint={words.noteHint}
        rows={4}
        maxLength={1000}
      />
    </>
  );
}
