import { recordId } from './record-id';

/** Names one press of a form's button: the same press again changes nothing. */
export const press = recordId();
