/** Who may come to an address at all, least demanding first. */
export type Door =
  | 'everybody'
  /** No browser: each call proves itself by its signature, its code or its secret. */
  | 'machines'
  | 'password given'
  | 'may link'
  | 'signed in'
  | 'fresh proofs';

/**
 * Every address of the service, and who may come to it, written down beside the code and not read from it: a route
 * whose demand is changed by mistake is found here, and a new one must be thought about twice.
 */
export const doors: Readonly<Record<Door, readonly string[]>> = {
  everybody: lines(`
    GET /help
    GET /privacy
    POST /language
    GET /videos/:method/:captions
    GET /clock
    GET /gallery
    GET /gallery/try/sign-in/confirm
    POST /gallery/try/sign-in/confirm
    GET /gallery/try/sign-in/confirm/text
    POST /gallery/try/sign-in/confirm/text
    POST /gallery/try/sign-in/confirm/text/send
    GET /gallery/try/sign-in/confirm/recovery-code
    POST /gallery/try/sign-in/confirm/recovery-code
    GET /gallery/try/sign-in/confirm/push
    POST /gallery/try/sign-in/confirm/push
    POST /gallery/try/sign-in/confirm/push/send
    GET /gallery/try/sign-in/confirm/choose
    POST /gallery/try/sign-in/confirm/choose
    GET /gallery/try/sign-in/confirm/lost
    GET /gallery/try/sign-in/done
    GET /gallery/try/sign-in/done/recovering
    POST /gallery/try/sign-in/leave
    GET /guide
    GET /guide/troubleshooting
    GET /guide/:page
    GET /sign-in
    POST /sign-in
    POST /sign-in/leave
    GET /password/forgotten
    POST /password/forgotten
    GET /password/set/:token
    POST /password/set/:token
    GET /authenticator/
    GET /authenticator/manifest.webmanifest`),
  machines: lines(`
    GET /health/live
    GET /health/ready
    POST /authenticator/api/link/open
    POST /authenticator/api/link
    POST /authenticator/api/requests
    POST /authenticator/api/requests/opened
    POST /authenticator/api/requests/answer
    POST /authenticator/api/requests/history
    POST /authenticator/api/requests/reached
    POST /authenticator/api/events
    POST /authenticator/api/notifications
    POST /authenticator/api/phone
    POST /authenticator/api/key
    POST /authenticator/api/check
    POST /authenticator/api/unlink
    GET /hooks/sms/:gateway/:secret
    POST /hooks/sms/:gateway/:secret
    POST /oidc/auth
    POST /oidc/session/end`),
  'password given': lines(`
    POST /sign-out
    GET /sign-in/confirm
    POST /sign-in/confirm
    GET /sign-in/confirm/text
    POST /sign-in/confirm/text
    POST /sign-in/confirm/text/send
    GET /sign-in/confirm/text/state
    GET /sign-in/confirm/text/events
    GET /sign-in/confirm/recovery-code
    POST /sign-in/confirm/recovery-code
    GET /sign-in/confirm/choose
    POST /sign-in/confirm/choose
    GET /sign-in/confirm/lost
    GET /sign-in/confirm/push
    POST /sign-in/confirm/push
    POST /sign-in/confirm/push/send
    GET /sign-in/confirm/push/state
    GET /sign-in/confirm/push/events`),
  'may link': lines(`
    GET /enrolment
    POST /enrolment
    POST /enrolment/later
    GET /enrolment/next
    GET /enrolment/choose
    POST /enrolment/choose
    GET /enrolment/app
    POST /enrolment/app
    GET /enrolment/link-phone
    POST /enrolment/link-phone
    POST /enrolment/link-phone/send
    GET /enrolment/link-phone/state
    GET /enrolment/link-phone/events
    GET /enrolment/phone
    POST /enrolment/phone
    GET /enrolment/phone/code
    POST /enrolment/phone/code
    GET /enrolment/phone/state
    GET /enrolment/phone/events
    POST /enrolment/phone/send
    GET /enrolment/recovery-code
    POST /enrolment/recovery-code
    GET /enrolment/recovery-code/file`),
  'signed in': lines(`
    GET /enrolment/done
    GET /account
    GET /account/rehearsal
    POST /account/rehearsal
    GET /account/rehearsal/text
    POST /account/rehearsal/text
    GET /account/rehearsal/recovery-code
    POST /account/rehearsal/recovery-code
    GET /account/rehearsal/passed
    GET /account/phones/:id/check
    POST /account/phones/:id/check
    GET /account/phones/:id/check/state
    POST /account/lost-phone/found`),
  'fresh proofs': lines(`
    GET /account/lost-phone
    POST /account/lost-phone
    GET /account/authenticator-app/unlink
    POST /account/authenticator-app/unlink
    GET /account/phones/:id/unlink
    POST /account/phones/:id/unlink
    GET /account/backup-phone/remove
    POST /account/backup-phone/remove
    POST /account/sessions/:id/end
    GET /account/sessions/end-others
    POST /account/sessions/end-others
    GET /account/password
    POST /account/password`),
};

function lines(text: string): readonly string[] {
  return text.trim().split(/\n\s*/);
}
