import { account } from '#locales/fr/account.ts';
import { activity } from '#locales/fr/activity.ts';
import { clock } from '#locales/fr/clock.ts';
import { confirm } from '#locales/fr/confirm.ts';
import { enrolment } from '#locales/fr/enrolment.ts';
import { format } from '#locales/fr/format.ts';
import { frame } from '#locales/fr/frame.ts';
import { gallery } from '#locales/fr/gallery.ts';
import { guide } from '#locales/fr/guide.ts';
import { help } from '#locales/fr/help.ts';
import { mail } from '#locales/fr/mail.ts';
import { password } from '#locales/fr/password.ts';
import { privacy } from '#locales/fr/privacy.ts';
import { problems } from '#locales/fr/problems.ts';
import { push } from '#locales/fr/push.ts';
import { recovery } from '#locales/fr/recovery.ts';
import { signIn } from '#locales/fr/sign-in.ts';
import { signOut } from '#locales/fr/sign-out.ts';
import { text } from '#locales/fr/text.ts';
import { texting } from '#locales/fr/texting.ts';
import { videos } from '#locales/fr/videos.ts';
import type { Words } from '#locales/words.ts';

/** French. */
export const fr: Words = {
  account,
  activity,
  clock,
  confirm,
  enrolment,
  format,
  frame,
  gallery,
  guide,
  help,
  mail,
  password,
  privacy,
  problems,
  push,
  recovery,
  signIn,
  signOut,
  text,
  texting,
  videos,
};
