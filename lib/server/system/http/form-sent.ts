import 'server-only';

/** The header by which the proxy tells a page that it is the answer to a form, and not only looked at. */
export const FORM_SENT = 'x-form-sent';
