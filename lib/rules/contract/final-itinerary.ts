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
  /** クーポン類: what travelers need to get the services by themselves, and how they get it or its number. */
  readonly vouchers: readonly { readonly name: string; readonly receipt: string }[];
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
 * Who guides is named where somebody does; where nobody does, travelers get what they need for the services instead.
 *
 * @clause D3-6.2a
 * @clause D3-28.7
 * @clause D3-21.1
 * @clause D3-21.4
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
    ...(needs.guided || final.vouchers.length > 0 ? [] : ['vouchers.0.name']),
    ...(final.emergencyPhone === '' ? ['emergencyPhone'] : []),
  ];
}
