/** The kinds that belong to a tour and are written at the desk; departures follow from the patterns. */
export const editedKinds = ['tours', 'itinerary', 'patterns', 'options', 'recipients'] as const;

export type EditedKind = (typeof editedKinds)[number];
