/** 確定書面の内容: what becomes final of a departure, the same for everybody who travels on it. */
export interface FinalItinerary {
  /** `HH:MM` on the departure date. */
  readonly meetingTime: string;
  readonly meetingPlace: string;
  /** Company and number, then the way with its times. */
  readonly transport: readonly { readonly service: string; readonly route: string }[];
  /** The night counted from the departure date, which is 1. */
  readonly lodging: readonly {
    readonly night: number;
    readonly name: string;
    readonly phone: string;
  }[];
  readonly guideName: string;
  readonly guidePhone: string;
  readonly emergencyPhone: string;
  readonly note: string;
}

/** What of the tour says what a final itinerary must name. */
export interface ItineraryNeeds {
  readonly nights: number;
  /** Somebody travels along, or waits on the spot. */
  readonly guided: boolean;
}

/**
 * What is still missing, by the names of the fields: none may be handed over before it is there.
 *
 * Meeting, transport and lodging are what the document is for; without an emergency number nobody can call after an accident.
 * Who guides is named where somebody does.
 *
 * @clause D3-6.2a
 * @clause D3-28.7
 * @clause D3-21.1
 */
export function missingInFinal(final: FinalItinerary, needs: ItineraryNeeds): readonly string[] {
  const nights = Array.from({ length: needs.nights }, (_, place) => place + 1);
  const named = (night: number) =>
    final.lodging.some((one) => one.night === night && one.name !== '');
  return [
    ...(final.meetingTime === '' ? ['meetingTime'] : []),
    ...(final.meetingPlace === '' ? ['meetingPlace'] : []),
    ...(final.transport.some(({ service }) => service !== '') ? [] : ['transport.0.service']),
    ...nights.filter((night) => !named(night)).map((night) => `lodging.${night}.name`),
    ...(needs.guided && final.guideName === '' ? ['guideName'] : []),
    ...(final.emergencyPhone === '' ? ['emergencyPhone'] : []),
  ];
}
