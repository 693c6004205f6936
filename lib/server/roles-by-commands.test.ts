import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import {
  mayDo,
  PERMISSIONS,
  STAFF_ROLES,
  type StaffCommand,
  type StaffRole,
  wantsFreshSignIn,
} from '@/lib/rules/staff/permissions';
import { emptyTerms } from '@/lib/terms/empty-terms';
import { answerMatterWords } from '@/lib/wording/after-trip/answer-matter';
import { damagesWords } from '@/lib/wording/after-trip/damages';
import { guaranteeWords } from '@/lib/wording/after-trip/guarantee';
import { incidentWords } from '@/lib/wording/after-trip/incident';
import { payCompensationWords } from '@/lib/wording/after-trip/paid';
import { partRefundWords } from '@/lib/wording/after-trip/part-refund';
import { cancelRefusalWords } from '@/lib/wording/cancellation/cancel-refusals';
import { staffAnswerRefusalWords } from '@/lib/wording/desk/applications';
import { bookingNoteWords } from '@/lib/wording/desk/booking';
import { claimWords } from '@/lib/wording/desk/claims';
import { correctContactWords, emergencyWords } from '@/lib/wording/desk/contact';
import { enquiryRefusalWords } from '@/lib/wording/desk/enquiries';
import { failureRefusalWords } from '@/lib/wording/desk/failures';
import { deskIncidentWords } from '@/lib/wording/desk/incidents';
import { deskKindTermsWords } from '@/lib/wording/desk/kind-terms';
import { correctNamesWords } from '@/lib/wording/desk/names';
import { ownAccessRefusalWords } from '@/lib/wording/desk/own-access';
import { requestRefusalWords } from '@/lib/wording/desk/request-refusals';
import { deskWords } from '@/lib/wording/desk/shell';
import { accessResetRefusalWords } from '@/lib/wording/desk/staff-access';
import { staffChangeRefusalWords } from '@/lib/wording/desk/staff-change';
import { deskSubstitutionWords } from '@/lib/wording/desk/substitution';
import { takeBackDeclarationWords } from '@/lib/wording/desk/take-back-declaration';
import { takenDownWords } from '@/lib/wording/desk/taken-down';
import { deskTermsWords } from '@/lib/wording/desk/terms';
import { deskChangeWords } from '@/lib/wording/desk/tour-changes';
import { deskWaitingWords } from '@/lib/wording/desk/waiting';
import { waiveFeeWords } from '@/lib/wording/desk/waive-fee';
import { answerMatter } from './after-trip/answer-matter';
import { chargeIncident } from './after-trip/charge-incident';
import { decideDamages } from './after-trip/decide-damages';
import { decideGuarantee } from './after-trip/decide-guarantee';
import { paySettlement } from './after-trip/pay-settlement';
import { refundPart } from './after-trip/refund-part';
import { acceptByStaff, rejectByStaff } from './application/answer-by-staff';
import { acceptWithCarer } from './application/assistance/accept-with-carer';
import { askAboutAssistance } from './application/assistance/ask-about-assistance';
import { settleCertificate } from './application/assistance/certificate';
import { takeBackQuote } from './application/assistance/quote';
import { submitApplication } from './application/submit-application';
import { endTakenDown, putOffTakenDown } from './application/taken-down/change-taken-down';
import { handOver } from './application/taken-down/hand-over';
import { startTakenDown } from './application/taken-down/start-taken-down';
import { correctContact } from './booking/correct-contact';
import { correctNames } from './booking/correct-names';
import { openEmergencyContact } from './booking/open-emergency-contact';
import { writeNote } from './booking/write-note';
import { cancelByStaff } from './cancellation/cancel-by-staff';
import { markNoShow } from './cancellation/mark-no-show';
import { takeBackDeclaration } from './cancellation/take-back-declaration';
import { waiveFee } from './cancellation/waive-fee';
import { decideSubstitution } from './contract/substitution/decide-substitution';
import { closeWait } from './contract/waiting/close-wait';
import { callOffDeparture } from './departures/call-off-departure';
import { decideDeparture, sellDeparture } from './departures/change-departure';
import { draftChange } from './departures/changes/draft-change';
import { sendChange } from './departures/changes/send-change';
import { giveNotice } from './departures/give-notice';
import type { CallOffOrder } from './departures/judge-call-off';
import { makeItinerary } from './departures/make-itinerary';
import { makePassengerList } from './departures/make-passenger-list';
import { recordArrangement } from './departures/record-arrangement';
import { resumeCallOff } from './departures/resume-call-off';
import { takeUpload } from './desk/catalogue-upload';
import { editTour } from './desk/edit-tour';
import { dismissMail, resendMail } from './desk/failures/answer-failed-mail';
import { retryFailedJob, retryRefund } from './desk/failures/retry-by-staff';
import { publishConditions } from './desk/publish-conditions';
import { publishTour } from './desk/publish-tour';
import { runRetention } from './desk/retention';
import { sendCatalogueFiles } from './desk/send-catalogue-files';
import { beginTerms, bringInTerms } from './desk/terms/begin-terms';
import { chooseForKind, takeBackChoice } from './desk/terms/choose-for-kind';
import { editTerms } from './desk/terms/edit-terms';
import { approveTerms, proposeTerms, returnTerms, withdrawTerms } from './desk/terms/publish-terms';
import { discardTerms, saveTerms } from './desk/terms/save-terms';
import { addPicture, movePicture, orderPictures, removePicture } from './desk/tour-pictures';
import {
  answerByMail,
  closeEnquiry,
  recordTelephoneAnswer,
  reopenEnquiry,
} from './enquiries/answer-enquiry';
import { type Passing, passEnquiryOn } from './enquiries/pass-on';
import { sendRefund } from './money/payments/send-refund';
import { answerRequest } from './own-data/answer-request';
import { decideItem, dropItem } from './own-data/decide-item';
import { fileByStaff } from './own-data/file-by-staff';
import { askIdentity, confirmIdentity, failIdentity } from './own-data/identify-person';
import { addFinding, markIncident, recordIncident } from './own-data/incidents/write-incident';
import { proposeErasure } from './own-data/propose-erasure';
import { sendOnPaper } from './own-data/send-on-paper';
import { tellRecipients } from './own-data/tell-recipients';
import { changePassword } from './staff/change-password';
import { changeStaff } from './staff/change-staff';
import { claimByStaff } from './staff/claims';
import { endOwnSessions } from './staff/end-own-sessions';
import { openDesk } from './staff/open-desk';
import { beginPasskey, keepPasskey, removePasskey } from './staff/passkeys/own-passkeys';
import { renewRecoveryCodes } from './staff/renew-recovery-codes';
import { beginAuthenticator, replaceAuthenticator } from './staff/replace-authenticator';
import { resetAccess } from './staff/reset-access';
import { staffCookieName } from './staff/staff-cookie';
import { inviteStaff } from './staff/staff-members';
import { type Staff, startStaffSession } from './staff/staff-session';
import { db } from './system/db';
import { filledDraft, packageOf, typedTraveler } from './testing/filled-draft';
import { castDeparture, SATO } from './testing/fixtures';
import { leave, paidFamily } from './testing/owing-family';
import { actingStaff, castStaff } from './testing/staff';

const browser = vi.hoisted(() => ({ cookies: new Map<string, string>() }));
const at = vi.hoisted(() => new Date('2026-11-20T12:00:00+09:00'));

vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => {
      const value = browser.cookies.get(name);
      return value === undefined ? undefined : { name, value };
    },
  }),
}));
vi.mock('next/server', () => ({ connection: async () => undefined }));
vi.mock('next/navigation', () => ({
  notFound: () => {
    throw new Error('404');
  },
  redirect: (to: string) => {
    throw new Error(`303 ${to}`);
  },
}));
vi.mock('./system/clock', async (original) => ({
  ...(await original<typeof import('./system/clock')>()),
  now: () => at,
}));

const gone = { bookingId: '', cancellationId: '' };

/** What the commands are tried on; each stands in a state in which somebody with the right could act. */
const on = {
  bookingId: '',
  mailId: '',
  restingId: '',
  refundId: '',
  jobId: '',
  staffId: '',
  tour: '',
  cancelled: gone,
  departureId: '',
};

type Answer = { readonly kind: string; readonly reason?: string };
type Words = Readonly<Record<string, string>>;
type Line =
  | {
      readonly acts: readonly ((staff: Staff) => Promise<Answer>)[];
      readonly words: Words;
      readonly opens?: string;
    }
  | { readonly opens: string }
  | { readonly waitsFor: string };

const said: Words = {
  'not-allowed': deskWords.notAllowed,
  'confirm-again': deskWords.confirmAgain,
};
const edit = { kind: 'tours', rows: [], state: '' } as const;
const rejection = {
  reason: 'assistance-not-possible',
  note: '車両にリフトがないためです。',
} as const;
const question = { kind: 'question', note: '車いすの幅を教えてください。' } as const;
const nobody = '019376a0-0000-7000-8000-000000000000';
const people = { travelerId: nobody, carerId: nobody };
const guest = {
  ...({ email: 'guest@desk.example', name: '浜 しおり', role: 'clerk' } as const),
  press: randomUUID(),
};
const newPassword = { current: '', passwordHash: '', device: 'x' };
const enquiry = { reference: 'EQ00000000', seen: '' };
const passing: Passing = {
  kind: 'supplier',
  recipient: '潮の宿',
  country: 'JP',
  items: ['name'],
  basis: 'notice',
  agreedUntil: null,
  reason: '確かめるため',
};
const reference = 'DR00000000';
const decision = { dataClass: 'all', decision: 'granted', ground: '', reason: '' } as const;
const letter = {
  ...({ kind: 'disclosure', wish: null, channel: 'post', claimant: 'self' } as const),
  ...{ arrivedOn: calendarDate('2026-01-05'), personName: '波間 しずく', agentName: null },
  ...{ papersNote: null, email: null, phone: null, postalAddress: '水面区凪町1-1', text: '' },
  delivery: 'paper',
} as const;
const taken = {
  travelerIds: [nobody],
  ground: null,
  seen: { feeYen: 0, refundYen: 0, owedYen: 0, differenceYen: 0 },
  idempotencyKey: 'by-role',
  taken: { channel: 'telephone', declaredAt: at },
} as const;
const call = { size: 1, channel: 'phone', press: randomUUID() } as const;
const waiver = {
  amountYen: 1,
  reason: 'goodwill',
  note: '',
  seenLeftYen: 37_240,
  idempotencyKey: 'by-role',
} as const;
const taxi = {
  ...({ category: 'medical', amountYen: 1, paper: '領収書', note: '病院へ' } as const),
  ...{ dueOn: calendarDate('2026-12-31'), agencyAtFault: false, idempotencyKey: 'by-role' },
};
const damage = {
  ...({ matterId: null, claim: 'damages', lossYen: 1, paidYen: 0, baggage: false } as const),
  ...{ grossNegligence: false, note: 'お詫び', seenYen: 1, idempotencyKey: 'by-role' },
};
const paidInCash = {
  ...({ paidHow: 'counter', paidOn: calendarDate('2026-11-20') } as const),
  ...{ inKind: '', inKindYen: 0, agreed: false },
};
const part = {
  ...({ cause: 'service-unavailable', agencyAtFault: false, partYen: 1, chargesYen: 0 } as const),
  ...{ ends: false, explanation: '船', explainedAt: null, seenYen: 1, idempotencyKey: 'by-role' },
};
const agreement = { kind: 'approve', cost: { feeYen: 0, reissueYen: 0 } } as const;
const contact = { phone: '0399998888' };
const spelled = {
  ...{ position: 0, family: '佐藤', given: '健市', familyKana: 'サトウ', givenKana: 'ケンイチ' },
  ...{ romanFamily: null, romanGiven: null },
};
const note = { text: '折り返しのご希望です。', idempotencyKey: 'by-role' };
const noTerms = { name: { termsId: 'nobodys-terms', version: '1' }, state: '' };
const callOff = {
  reason: 'minimum-participants' as CallOffOrder['reason'],
  explanation: '人数に足りないためです。',
};
const notice = { kind: 'force-majeure', text: '台風のためです。', press: nobody } as const;
const final = {
  ...{ meetingTime: '08:20', meetingPlace: '東京駅', transport: [], lodging: [] },
  vouchers: [],
  ...{ guideName: '', guidePhone: '', emergencyPhone: '', note: '' },
};
const added = { kind: 'permit', name: '入園の予約' } as const;
const change = {
  ...{ bookingId: null, press: randomUUID() },
  order: {
    ...{ cause: null, explanation: '運賃が下がりました。', important: false, overbooked: false },
    ...{ lines: [], price: null, answerDay: calendarDate('2026-11-30') },
  },
};
const conditions = { bytes: new Uint8Array(), firstDay: calendarDate('2026-11-21') };
const kindChoice = {
  soldKind: 'overseas' as const,
  termsId: 'no-such-terms',
  firstDay: calendarDate('2026-11-21'),
};
const leak = () => ({
  ...{ knownOn: calendarDate('2026-11-19'), triggers: ['special-care' as const], persons: null },
  ...{ overview: '誤送信', items: '', cause: '', secondaryDamage: '', otherFacts: '' },
  ...{ foundHow: '', press: randomUUID() },
});
const emptyDraft = {
  ...{ termsId: 'by-role', begunFrom: null, press: randomUUID() },
  text: JSON.stringify(
    emptyTerms({ title: '条件書', contractKind: 'package-domestic', firstDay: '2027-01-01' }),
  ),
};
const typedTerms = { name: noTerms.name, fields: {}, base: '{}', state: '', saved: '', over: '' };
const picture = { bytes: new Uint8Array(), alt: '岬', credit: '' };
const upload = { id: nobody, shown: '', publish: true };

/**
 * Every command of the desk: how it is done on the server, which page it opens, or what it waits for. A command without
 * its line does not compile; one that is asked for in the code and said to wait fails.
 */
const TABLE: Readonly<Record<StaffCommand, Line>> = {
  'desk.open': {
    acts: [(staff) => endOwnSessions(staff, { id: nobody }, at)],
    words: said,
    opens: '/desk',
  },
  'account.change': {
    acts: [
      (staff) => changePassword(staff, newPassword, at),
      (staff) => renewRecoveryCodes(staff, 'x', at),
      (staff) => beginAuthenticator(staff, at),
      (staff) => replaceAuthenticator(staff, { token: '', code: '', device: 'x' }, at),
      (staff) => beginPasskey(staff, at),
      (staff) => keepPasskey(staff, { token: '', response: '', label: 'x' }, at),
      (staff) => removePasskey(staff, nobody, at),
    ],
    words: ownAccessRefusalWords,
  },
  'work.claim': {
    acts: [(staff) => claimByStaff(staff, { subjectKind: 'enquiry', subjectId: nobody }, at)],
    words: claimWords.refusals,
  },
  'application.read': { opens: '/desk/applications/TB00000000' },
  'application.accept': {
    acts: [(staff) => acceptByStaff(staff, on.bookingId, at)],
    words: staffAnswerRefusalWords,
  },
  'application.reject': {
    acts: [(staff) => rejectByStaff(staff, { bookingId: on.bookingId, ...rejection }, at)],
    words: staffAnswerRefusalWords,
  },
  'application.take-down': {
    acts: [
      (staff) => startTakenDown(staff, { ...call, product: packageOf(on.departureId) }, at),
      (staff) => handOver(staff, nobody, at),
      (staff) =>
        putOffTakenDown(staff, { draftId: nobody, lastDay: calendarDate('2026-12-01') }, at),
      (staff) => endTakenDown(staff, nobody, at),
    ],
    words: takenDownWords.refusals,
    opens: '/desk/departures/x/2027-01-08/application',
  },
  'application.review-assistance': {
    acts: [
      (staff) =>
        askAboutAssistance(staff, { bookingId: on.bookingId, question, press: randomUUID() }, at),
      (staff) => settleCertificate(staff, { bookingId: on.bookingId, settled: 'received' }, at),
      (staff) => acceptWithCarer(staff, { bookingId: on.bookingId, ...people }, at),
      (staff) => takeBackQuote(staff, on.bookingId, at),
    ],
    words: staffAnswerRefusalWords,
  },
  'booking.find': { opens: '/desk/bookings' },
  'booking.read': { opens: '/desk/bookings/TB00000000' },
  'booking.cancel': {
    acts: [(staff) => cancelByStaff(staff, { ...taken, bookingId: on.bookingId }, at)],
    words: cancelRefusalWords,
  },
  'booking.no-show': {
    acts: [(staff) => markNoShow(staff, { ...taken, bookingId: on.bookingId }, at)],
    words: cancelRefusalWords,
    opens: '/desk/bookings/TB00000000/no-show',
  },
  'booking.part-refund': {
    acts: [(staff) => refundPart(staff, { ...part, bookingId: on.bookingId }, at)],
    words: partRefundWords.refusals,
    opens: '/desk/bookings/TB00000000/part-refund',
  },
  'booking.charge-incident': {
    acts: [(staff) => chargeIncident(staff, { ...taxi, bookingId: on.bookingId }, at)],
    words: incidentWords.refusals,
    opens: '/desk/bookings/TB00000000/incident',
  },
  'booking.settle-damages': {
    acts: [(staff) => decideDamages(staff, { ...damage, bookingId: on.bookingId }, at)],
    words: damagesWords.refusals,
    opens: '/desk/bookings/TB00000000/damages',
  },
  'booking.guarantee': {
    acts: [
      (staff) =>
        decideGuarantee(
          staff,
          { bookingId: on.bookingId, changes: [], note: '', seenYen: 0, idempotencyKey: 'by-role' },
          at,
        ),
    ],
    words: guaranteeWords.refusals,
    opens: '/desk/bookings/TB00000000/guarantee',
  },
  'booking.pay-compensation': {
    acts: [(staff) => paySettlement(staff, { ...paidInCash, settlementId: nobody }, at)],
    words: payCompensationWords.refusals,
  },
  'booking.answer-matter': {
    acts: [
      (staff) =>
        answerMatter(staff, { matterId: nobody, outcome: 'accepted', answer: '確かめました' }, at),
    ],
    words: answerMatterWords.refusals,
    opens: '/desk/bookings/TB00000000/after-trip',
  },
  'booking.waive-fee': {
    acts: [(staff) => waiveFee(staff, { ...waiver, ...on.cancelled }, at)],
    words: waiveFeeWords.refusals,
  },
  'booking.take-back-declaration': {
    acts: [(staff) => takeBackDeclaration(staff, { bookingId: on.bookingId, declaredAt: at }, at)],
    words: takeBackDeclarationWords.refusals,
  },
  'booking.correct-contact': {
    acts: [(staff) => correctContact(staff, { bookingId: on.bookingId, contact }, at)],
    words: correctContactWords.refusals,
  },
  'booking.correct-names': {
    acts: [(staff) => correctNames(staff, { bookingId: on.bookingId, names: [spelled] }, at)],
    words: correctNamesWords.refusals,
  },
  'booking.substitute': {
    acts: [(staff) => decideSubstitution(staff, on.bookingId, agreement, at)],
    words: deskSubstitutionWords.refusals,
  },
  'booking.emergency-contact': {
    acts: [
      (staff) => openEmergencyContact(staff, { bookingId: on.bookingId, reason: 'injury' }, at),
    ],
    words: emergencyWords.refusals,
  },
  'booking.note': {
    acts: [(staff) => writeNote(staff, { bookingId: on.bookingId, ...note }, at)],
    words: bookingNoteWords.refusals,
  },
  'departure.read': { opens: '/desk/departures' },
  'departure.sell': {
    acts: [(staff) => sellDeparture(staff, { departureId: on.departureId, open: false }, at)],
    words: said,
  },
  'departure.decide': {
    acts: [(staff) => decideDeparture(staff, on.departureId, at)],
    words: said,
  },
  'departure.call-off': {
    acts: [
      (staff) => callOffDeparture(staff, { departureId: on.departureId, ...callOff }, at),
      (staff) => resumeCallOff(staff, on.departureId, at),
    ],
    words: said,
  },
  'departure.notice': {
    acts: [(staff) => giveNotice(staff, { departureId: on.departureId, ...notice }, at)],
    words: said,
  },
  'departure.arrange': {
    acts: [
      (staff) =>
        recordArrangement(staff, { departureId: on.departureId, added, press: nobody }, at),
    ],
    words: said,
  },
  'departure.close-wait': {
    acts: [
      (staff) =>
        closeWait(staff, { bookingId: on.bookingId, reason: 'no-prospect', note: 'x' }, at),
    ],
    words: deskWaitingWords.refusals,
    opens: '/desk/bookings/TB00000000/waiting',
  },
  'departure.final-itinerary': {
    acts: [
      (staff) =>
        makeItinerary(staff, { departureId: on.departureId, final, over: 0, press: nobody }, at),
    ],
    words: said,
    opens: '/desk/departures/x/2026-12-04/final-itinerary',
  },
  'departure.change': {
    acts: [
      (staff) => draftChange(staff, { ...change, departureId: on.departureId }, at),
      (staff) => sendChange(staff, nobody, at),
    ],
    words: deskChangeWords.refusals,
  },
  'departure.list-passengers': {
    acts: [
      (staff) =>
        makePassengerList(staff, { departureId: on.departureId, recipient: 1, press: nobody }, at),
    ],
    words: said,
  },
  'mail.read': { opens: '/desk/failures' },
  'mail.resend': {
    acts: [
      (staff) => dismissMail(staff, { mailId: on.restingId, reason: 'told-otherwise' }, at),
      (staff) => resendMail(staff, on.mailId, at),
    ],
    words: failureRefusalWords,
  },
  'job.retry': {
    acts: [(staff) => retryFailedJob(staff, on.jobId, at)],
    words: failureRefusalWords,
  },
  'refund.retry': {
    acts: [(staff) => retryRefund(staff, on.refundId, at)],
    words: failureRefusalWords,
  },
  'enquiry.read': { opens: '/desk/enquiries' },
  'enquiry.answer': {
    acts: [
      (staff) => answerByMail(staff, { ...enquiry, text: '承りました。' }, at),
      (staff) => recordTelephoneAnswer(staff, { ...enquiry, text: '承りました。' }, at),
      (staff) => closeEnquiry(staff, enquiry, at),
      (staff) => reopenEnquiry(staff, enquiry, at),
    ],
    words: enquiryRefusalWords,
  },
  'enquiry.pass-on': {
    acts: [(staff) => passEnquiryOn(staff, { ...enquiry, passing }, at)],
    words: enquiryRefusalWords,
  },
  'request.file': {
    acts: [(staff) => fileByStaff(staff, { ...letter, formKey: randomUUID() }, at)],
    words: requestRefusalWords,
  },
  'request.read': { opens: '/desk/requests' },
  'request.answer': {
    acts: [
      (staff) => askIdentity(staff, reference, at),
      (staff) => confirmIdentity(staff, { reference, method: 'in-person', papers: null }, at),
      (staff) => failIdentity(staff, reference, at),
      (staff) => decideItem(staff, { reference, ...decision }, at),
      (staff) => dropItem(staff, { reference, dataClass: 'all' }, at),
      (staff) => proposeErasure(staff, reference, at),
      (staff) => tellRecipients(staff, { reference, recipients: [] }, at),
      (staff) => answerRequest(staff, { reference, seen: '' }, at),
      (staff) => sendOnPaper(staff, reference, at),
    ],
    words: requestRefusalWords,
  },
  'incident.read': { opens: '/desk/incidents' },
  'incident.record': {
    acts: [
      (staff) => recordIncident(staff, leak(), at),
      (staff) => addFinding(staff, { id: nobody, finding: leak() }, at),
      (staff) =>
        markIncident(staff, { id: nobody, kind: 'final', doneOn: leak().knownOn, note: '' }, at),
    ],
    words: deskIncidentWords.refusals,
    opens: '/desk/incidents/new',
  },
  'retention.read': { opens: '/desk/retention' },
  'retention.run': { acts: [(staff) => runRetention(staff, at)], words: said },
  'catalogue.read': { opens: '/desk/catalogue' },
  'catalogue.edit': {
    acts: [
      (staff) => editTour(staff, { code: on.tour, ...edit, press: randomUUID() }, at),
      (staff) => sendCatalogueFiles(staff, { files: [], press: randomUUID() }, at),
      (staff) => addPicture(staff, { tourCode: on.tour, ...picture }, at),
      (staff) => removePicture(staff, { tourCode: on.tour, id: nobody }, at),
      (staff) => orderPictures(staff, { tourCode: on.tour, order: [] }, at),
      (staff) => movePicture(staff, { tourCode: on.tour, id: nobody, by: 1 }, at),
    ],
    words: said,
  },
  'catalogue.publish': {
    acts: [
      (staff) => publishTour(staff, { code: on.tour, published: false }, at),
      (staff) => takeUpload(staff, upload, at),
    ],
    words: said,
  },
  'terms.read': { opens: '/desk/terms' },
  'terms.edit': {
    acts: [
      (staff) => beginTerms(staff, emptyDraft, at),
      (staff) => editTerms(staff, typedTerms, at),
      (staff) => bringInTerms(staff, { text: '{}', press: randomUUID() }, at),
      (staff) => saveTerms(staff, { ...noTerms, text: '{}' }, at),
      (staff) => proposeTerms(staff, noTerms, at),
      (staff) => returnTerms(staff, noTerms, at),
      (staff) => discardTerms(staff, noTerms, at),
    ],
    words: deskTermsWords.refusals,
  },
  'terms.publish': {
    acts: [
      (staff) => approveTerms(staff, noTerms, at),
      (staff) => withdrawTerms(staff, noTerms, at),
      (staff) => publishConditions(staff, conditions, at),
      (staff) => chooseForKind(staff, kindChoice, at),
      (staff) => takeBackChoice(staff, randomUUID(), at),
    ],
    words: { ...deskKindTermsWords.refusals, ...deskTermsWords.refusals },
  },
  'staff.read': { opens: '/desk/staff' },
  'staff.invite': { acts: [(staff) => inviteStaff(staff, guest, at)], words: said },
  'staff.change': {
    acts: [
      (staff) => changeStaff(staff, { staffId: on.staffId, change: { kind: 'disable' } }, at),
      (staff) =>
        changeStaff(staff, { staffId: on.staffId, change: { kind: 'role', role: 'auditor' } }, at),
    ],
    words: staffChangeRefusalWords,
  },
  'staff.reset-access': {
    acts: [(staff) => resetAccess(staff, { staffId: on.staffId, press: randomUUID() }, at)],
    words: accessResetRefusalWords,
  },
  'audit.read': { opens: '/desk/record' },
};

async function waiting(): Promise<string> {
  const departure = await castDeparture('stay', { departureDate: '2027-01-14' });
  const assistance = { kinds: ['mobility' as never], measures: '車椅子を使います' };
  const travelers = SATO.map((person) => ({ ...typedTraveler(person), assistance }));
  const { draft } = await filledDraft(departure, at, SATO, { travelers } as never);
  const order = { draft, method: 'success', attempt: 'once', userId: null };
  const answer = await submitApplication(order, at);
  if (answer.kind !== 'sent') throw new Error('not sent');
  on.tour = departure.tourCode;
  on.departureId = departure.id;
  return answer.bookingId;
}

beforeAll(async () => {
  on.bookingId = await waiting();
  const mail = await db().mail.findFirstOrThrow({ where: { bookingId: on.bookingId } });
  await db().mail.update({ where: { id: mail.id }, data: { status: 'failed', failure: 'busy' } });
  on.mailId = mail.id;
  const { id: _, ...again } = mail;
  const resting = { ...again, idempotencyKey: randomUUID(), status: 'failed', failure: 'busy' };
  on.restingId = (await db().mail.create({ data: resting })).id;
  const { booking } = await paidFamily('2026-12-04', { method: 'refund-fails' });
  const seen = { feeYen: 37_240, refundYen: 148_960 };
  const cancellationId = await leave(booking.id, booking.travelerIds, seen);
  on.cancelled = { bookingId: booking.id, cancellationId };
  const ledgerKey = `cancellation:${cancellationId}:refund`;
  await sendRefund(ledgerKey, at);
  on.refundId = (await db().refund.findFirstOrThrow({ where: { ledgerKey } })).id;
  await db().$executeRaw`
    SELECT graphile_worker.add_job('start-tour', '{"bookingId":"x"}'::json, job_key := 'by-role')`;
  const [job] = await db().$queryRaw<{ id: string }[]>`
    UPDATE graphile_worker._private_jobs SET attempts = 25 WHERE key = 'by-role' RETURNING id::text`;
  on.jobId = job?.id ?? '';
  on.staffId = (await castStaff('clerk')).id;
});
afterAll(() => db().$disconnect());

/** A digest of every row that there is, jobs among them. */
async function everything(): Promise<string> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname = 'public' OR tablename = '_private_jobs' ORDER BY 1`;
  const digests = tables.map(
    ({ name }) =>
      `(SELECT md5(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), '')) FROM ${name} t)`,
  );
  const [row] = await db().$queryRawUnsafe<{ all: string }[]>(
    `SELECT md5(${digests.join(' || ')}) AS all`,
  );
  return row?.all ?? '';
}

const commands = Object.keys(PERMISSIONS) as StaffCommand[];
const cells = commands.flatMap((command) => STAFF_ROLES.map((role) => [command, role] as const));
const acting = cells.flatMap(([command, role]) => {
  const line = TABLE[command];
  return 'acts' in line ? [[command, role, line] as const] : [];
});

// Whoever may not comes first: what they leave untouched is there for whoever may.
describe.sequential('an act at the desk', () => {
  test.each(acting.filter(([command, role]) => !mayDo(role, command)))(
    '%s by %s is refused in words and changes nothing',
    async (_, role, { acts, words }) => {
      const staff = await actingStaff(role, at);
      const before = await everything();
      for (const act of acts) {
        const answer = await act(staff);
        expect(answer).toMatchObject({ kind: 'refused', reason: 'not-allowed' });
        expect(words[answer.reason ?? '']).toMatch(/[ぁ-ん]/);
      }
      expect(await everything()).toBe(before);
    },
  );

  test.each(acting.filter(([command, role]) => mayDo(role, command) && wantsFreshSignIn(command)))(
    '%s by %s eleven minutes after the password asks for it again and changes nothing',
    async (_, role, { acts, words }) => {
      const staff = await actingStaff(role, at);
      const stale = { ...staff, confirmedAt: new Date(at.getTime() - 11 * 60_000) };
      const before = await everything();
      for (const act of acts) {
        const answer = await act(stale);
        expect(answer).toMatchObject({ kind: 'refused', reason: 'confirm-again' });
        expect(words[answer.reason ?? '']).toMatch(/[ぁ-ん]/);
      }
      expect(await everything()).toBe(before);
    },
  );

  test.each(acting.filter(([command, role]) => mayDo(role, command)))(
    '%s by %s is not refused for the role',
    async (_, role, { acts }) => {
      const staff = await actingStaff(role, at);
      for (const act of acts) {
        const { reason = '' } = await act(staff);
        expect(['not-allowed', 'confirm-again']).not.toContain(reason);
      }
    },
  );
});

describe('a page of the desk', () => {
  async function signedIn(role: StaffRole) {
    const { id } = await castStaff(role);
    const session = await startStaffSession(db(), { staffId: id, device: 'x' }, at);
    browser.cookies.set(staffCookieName(), session);
  }
  const pages = cells.flatMap(([command, role]) => {
    const line = TABLE[command];
    const opens = 'opens' in line ? line.opens : undefined;
    return opens === undefined ? [] : [[command, role, opens] as const];
  });
  test.each(pages)('%s for %s', async (command, role, path) => {
    await signedIn(role);
    const opened = openDesk(command, path);
    if (mayDo(role, command)) expect(await opened).toMatchObject({ role });
    else await expect(opened).rejects.toThrow('404');
  });
  test.each(pages.filter(([, role]) => role === 'clerk'))(
    '%s for nobody',
    async (command, _, path) => {
      browser.cookies.clear();
      await expect(openDesk(command, path)).rejects.toThrow(/^(404|303 \/desk\/sign-in)/);
    },
  );
});

test('what the code asks the table for is tried here, and what is said to wait is asked for nowhere', () => {
  const files = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', 'app', 'lib/server'],
    {
      encoding: 'utf8',
    },
  )
    .split('\n')
    .filter(
      (file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.includes('testing/'),
    );
  const asks =
    /(?:openDesk|staffFor|\bstaff|staffObjection|answered|retried)\((?:[^()']*?)'([a-z]+\.[a-z-]+)'|command: '([a-z]+\.[a-z-]+)'/g;
  const asked = new Set(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(asks)].map((found) => found[1] ?? found[2] ?? ''),
    ),
  );
  const tried = commands.filter((command) => !('waitsFor' in TABLE[command]));
  expect(commands.filter((command) => asked.has(command))).toEqual(tried);
});
