/**
 * What people type who look for something, besides the words of the guide. Nobody sees it: what is shown is the place.
 * Capitals, accents and the order do not matter.
 */
export const searching = {
  /** Words that stand around what is looked for. */
  fillers:
    "a about am an and any aren't arent cant couldnt didn't didnt doesnt dont hasn't hasnt haven't havent isnt wasn't wasnt wont anymore are as at be been by can can't cannot could did do does doesn't don't for from get gets getting got had has have having he her hers him his how i i'd i'll i'm i've if in into is isn't it it's its just keep keeps me mine my myself need needs no not now of on or our out please she should so some tell than that the their them then there these they this those to too up use using want was we were what what's when where which who why will with without won't would yesterday you your",
  /** In each line words for one thing. With a star any end of it will do. */
  alike: [
    'phone* mobile* cellphone* cell smartphone* handset* telephone* iphone* android*',
    'sms text texts texted texting message*',
    'lost lose loses losing loss stolen stole missing theft',
    'broken broke damaged cracked smashed',
    'code* otp totp passcode*',
    'sign login logon signin log',
    'new change* replace* switch* upgrade*',
    'unlink* remove* delete* disconnect* erase*',
    'link* connect* pair* add install* register* setup',
    'password* passphrase*',
    'backup* spare second reserve',
    'locked blocked lock block',
    'confirm* approve* accept* verify verification',
    'authenticator* app apps',
    'computer* pc laptop* mac desktop*',
    'help support contact helpdesk',
    'notification* push alert* notified',
    'protect* secur* 2fa mfa',
    'recovery recover emergency',
    'hacked hacker* stranger* fraud* phishing scam*',
  ],
  /** How people ask for a page or a part of it. */
  asked: {
    'setting-up':
      '2fa, mfa, two-factor authentication, two-step verification, set up two factor, turn on, enable, activate, start, setup, set up',
    'setting-up#push': 'install the app, download the app, get the app, twofold app',
    'setting-up#app':
      'google authenticator, microsoft authenticator, 1password, authy, other app, authenticator app',
    'signing-in': 'sign in, log in, login',
    'signing-in#push': 'approve on the phone, push, tap, number on the screen',
    'signing-in#code':
      'otp, one-time code, one-time password, verification code, security code, six-digit code, totp',
    'signing-in#text': 'sms code, text message code, text code',
    'signing-in#again':
      'asks every time, asked again, remember this device, remember this computer, remember me, trust this browser, stay signed in',
    'signing-in#borrowed':
      "public computer, shared computer, somebody else's computer, library, internet cafe, hotel",
    'lost-phone':
      'lost my phone, stolen phone, phone was stolen, phone is gone, broken phone, phone is dead, dropped my phone, sign in without my phone, locked out',
    'lost-phone#nothing':
      'locked out, cannot get in, no way in, lost everything, no phone and no code, help desk, contact support, who can help',
    'new-phone':
      'new phone, changed phone, switch phone, transfer to a new phone, move the app, replace the phone, upgrade the phone',
    'new-phone#number': 'new number, change my number, new sim card',
    'backup-phone': 'second phone, phone number, mobile number, sms, text message',
    'backup-phone#change': 'change my number, new phone number, remove my number',
    'recovery-code': 'recovery code, backup code, emergency code, paper code, rescue code',
    'recovery-code#replace': 'new recovery code, recovery code is lost, lost my recovery code, used up',
    troubleshooting: 'problem, error, does not work, not working, stuck, help',
    'troubleshooting#code-refused':
      'wrong code, invalid code, code does not work, code is not working, code not accepted, incorrect code, clock is wrong, time is wrong',
    'troubleshooting#no-text': 'no sms, no text, text not received, code not received, text does not arrive',
    'troubleshooting#no-question':
      'no notification, no push, phone does not ring, nothing happens on the phone',
    'troubleshooting#no-scan': 'qr code does not work, cannot scan, camera',
    'troubleshooting#password': 'forgot my password, reset password, new password, change password',
    'troubleshooting#locked': 'locked out, account locked, blocked, too many attempts, disabled',
    'troubleshooting#stranger':
      'hacked, somebody else signed in, not me, suspicious, fraud, phishing, unknown sign-in, stolen password',
    administrators: 'developer, integration, api, oidc, openid, oauth, sso, single sign-on',
  },
};
