/** States in which a request of somebody about their own data still waits for something. */
export const OPEN_REQUEST: readonly string[] = ['received', 'in-review'];
