import { account } from '#locales/da/account.ts';
import { activity } from '#locales/da/activity.ts';
import { clock } from '#locales/da/clock.ts';
import { confirm } from '#locales/da/confirm.ts';
import { enrolment } from '#locales/da/enrolment.ts';
import { format } from '#locales/da/format.ts';
import { frame } from '#locales/da/frame.ts';
import { gallery } from '#locales/da/gallery.ts';
import { guide } from '#locales/da/guide.ts';
import { help } from '#locales/da/help.ts';
import { mail } from '#locales/da/mail.ts';
import { password } from '#locales/da/password.ts';
import { privacy } from '#locales/da/privacy.ts';
import { problems } from '#locales/da/problems.ts';
import { push } from '#locales/da/push.ts';
import { recovery } from '#locales/da/recovery.ts';
import { signIn } from '#locales/da/sign-in.ts';
import { signOut } from '#locales/da/sign-out.ts';
import { text } from '#locales/da/text.ts';
import { texting } from '#locales/da/texting.ts';
import { videos } from '#locales/da/videos.ts';
import type { Words } from '#locales/words.ts';

/** Danish. */
export const da: Words = {
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
