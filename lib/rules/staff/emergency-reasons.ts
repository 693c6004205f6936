/** What must have happened before the emergency contact of a booking is opened (D0-T2b). */
export const EMERGENCY_REASONS = ['illness', 'injury', 'accident', 'missing'] as const;

export type EmergencyReason = (typeof EMERGENCY_REASONS)[number];
