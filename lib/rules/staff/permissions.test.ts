import { describe, expect, it } from 'vitest';
import {
  mayDo,
  PERMISSIONS,
  STAFF_ROLES,
  type StaffCommand,
  wantsFreshSignIn,
} from './permissions';

// Written by hand: c clerk, m manager, p privacy officer, a auditor; ! asks for password or passkey anew.
const TABLE: Record<StaffCommand, string> = {
  'desk.open': 'cmpa',
  'account.change': 'cmpa!',
  'work.claim': 'cmp',
  'application.read': 'cma',
  'application.accept': 'cm',
  'application.reject': 'cm',
  'application.take-down': 'cm',
  'application.review-assistance': 'cm!',
  'booking.find': 'cmpa',
  'booking.read': 'cmpa',
  'booking.cancel': 'cm!',
  'booking.no-show': 'cm!',
  'booking.part-refund': 'cm!',
  'booking.answer-matter': 'cm',
  'booking.guarantee': 'cm!',
  'booking.charge-incident': 'cm!',
  'booking.settle-damages': 'm!',
  'booking.pay-compensation': 'm!',
  'booking.waive-fee': 'm!',
  'booking.take-back-declaration': 'm!',
  'booking.correct-contact': 'cm!',
  'booking.correct-names': 'cm!',
  'booking.substitute': 'cm!',
  'booking.emergency-contact': 'cmp!',
  'booking.note': 'cmp',
  'departure.read': 'cmpa',
  'departure.sell': 'cm',
  'departure.decide': 'm',
  'departure.call-off': 'm!',
  'departure.notice': 'm',
  'departure.arrange': 'cm',
  'departure.close-wait': 'cm',
  'departure.final-itinerary': 'cm',
  'departure.change': 'm!',
  'departure.list-passengers': 'cm!',
  'mail.read': 'cma',
  'mail.resend': 'cm',
  'job.retry': 'm',
  'refund.retry': 'm!',
  'enquiry.read': 'cmpa',
  'enquiry.answer': 'cmp',
  'enquiry.pass-on': 'mp!',
  'request.file': 'cmp',
  'request.read': 'pa',
  'request.answer': 'p!',
  'incident.read': 'pa',
  'incident.record': 'p',
  'retention.read': 'pa',
  'retention.run': 'p!',
  'catalogue.read': 'cmpa',
  'catalogue.edit': 'cm',
  'catalogue.publish': 'm',
  'terms.read': 'cmpa',
  'terms.edit': 'm',
  'terms.publish': 'm!',
  'staff.read': 'ma',
  'staff.invite': 'm!',
  'staff.change': 'm!',
  'staff.reset-access': 'm!',
  'audit.read': 'pa',
};

describe('who may do what at the desk', () => {
  const commands = Object.keys(PERMISSIONS) as StaffCommand[];
  it('is written down for every act', () => expect(Object.keys(TABLE)).toEqual(commands));
  it.each(commands)('%s', (command) => {
    const letters = STAFF_ROLES.filter((role) => mayDo(role, command)).map((role) => role[0]);
    expect(`${letters.join('')}${wantsFreshSignIn(command) ? '!' : ''}`).toBe(TABLE[command]);
  });
  it('lets an auditor read and change nothing but their own way in', () => {
    const own: StaffCommand = 'account.change';
    const reads = commands.filter((one) => one !== own && mayDo('auditor', one));
    expect(reads.every((command) => /\.(open|read|find)$/.test(command))).toBe(true);
  });
});
