import { account } from '#locales/es/account.ts';
import { activity } from '#locales/es/activity.ts';
import { clock } from '#locales/es/clock.ts';
import { confirm } from '#locales/es/confirm.ts';
import { enrolment } from '#locales/es/enrolment.ts';
import { format } from '#locales/es/format.ts';
import { frame } from '#locales/es/frame.ts';
import { gallery } from '#locales/es/gallery.ts';
import { guide } from '#locales/es/guide.ts';
import { help } from '#locales/es/help.ts';
import { mail } from '#locales/es/mail.ts';
import { password } from '#locales/es/password.ts';
import { privacy } from '#locales/es/privacy.ts';
import { problems } from '#locales/es/problems.ts';
import { push } from '#locales/es/push.ts';
import { recovery } from '#locales/es/recovery.ts';
import { signIn } from '#locales/es/sign-in.ts';
import { signOut } from '#locales/es/sign-out.ts';
import { text } from '#locales/es/text.ts';
import { texting } from '#locales/es/texting.ts';
import { videos } from '#locales/es/videos.ts';
import type { Words } from '#locales/words.ts';

/** Spanish. */
export const es: Words = {
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
