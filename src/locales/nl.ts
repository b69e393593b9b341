import { account } from '#locales/nl/account.ts';
import { activity } from '#locales/nl/activity.ts';
import { clock } from '#locales/nl/clock.ts';
import { confirm } from '#locales/nl/confirm.ts';
import { enrolment } from '#locales/nl/enrolment.ts';
import { format } from '#locales/nl/format.ts';
import { frame } from '#locales/nl/frame.ts';
import { gallery } from '#locales/nl/gallery.ts';
import { guide } from '#locales/nl/guide.ts';
import { help } from '#locales/nl/help.ts';
import { mail } from '#locales/nl/mail.ts';
import { password } from '#locales/nl/password.ts';
import { privacy } from '#locales/nl/privacy.ts';
import { problems } from '#locales/nl/problems.ts';
import { push } from '#locales/nl/push.ts';
import { recovery } from '#locales/nl/recovery.ts';
import { signIn } from '#locales/nl/sign-in.ts';
import { signOut } from '#locales/nl/sign-out.ts';
import { text } from '#locales/nl/text.ts';
import { texting } from '#locales/nl/texting.ts';
import { videos } from '#locales/nl/videos.ts';
import type { Words } from '#locales/words.ts';

/** Dutch. */
export const nl: Words = {
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
  videos,
  texting,
};
