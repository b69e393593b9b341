import { account } from '#locales/de/account.ts';
import { activity } from '#locales/de/activity.ts';
import { clock } from '#locales/de/clock.ts';
import { confirm } from '#locales/de/confirm.ts';
import { enrolment } from '#locales/de/enrolment.ts';
import { format } from '#locales/de/format.ts';
import { frame } from '#locales/de/frame.ts';
import { gallery } from '#locales/de/gallery.ts';
import { guide } from '#locales/de/guide.ts';
import { help } from '#locales/de/help.ts';
import { mail } from '#locales/de/mail.ts';
import { password } from '#locales/de/password.ts';
import { privacy } from '#locales/de/privacy.ts';
import { problems } from '#locales/de/problems.ts';
import { push } from '#locales/de/push.ts';
import { recovery } from '#locales/de/recovery.ts';
import { signIn } from '#locales/de/sign-in.ts';
import { signOut } from '#locales/de/sign-out.ts';
import { text } from '#locales/de/text.ts';
import { texting } from '#locales/de/texting.ts';
import { videos } from '#locales/de/videos.ts';
import type { Words } from '#locales/words.ts';

/** German. */
export const de: Words = {
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
