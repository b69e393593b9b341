import { account } from '#locales/fi/account.ts';
import { activity } from '#locales/fi/activity.ts';
import { clock } from '#locales/fi/clock.ts';
import { confirm } from '#locales/fi/confirm.ts';
import { enrolment } from '#locales/fi/enrolment.ts';
import { format } from '#locales/fi/format.ts';
import { frame } from '#locales/fi/frame.ts';
import { gallery } from '#locales/fi/gallery.ts';
import { guide } from '#locales/fi/guide.ts';
import { help } from '#locales/fi/help.ts';
import { mail } from '#locales/fi/mail.ts';
import { password } from '#locales/fi/password.ts';
import { privacy } from '#locales/fi/privacy.ts';
import { problems } from '#locales/fi/problems.ts';
import { push } from '#locales/fi/push.ts';
import { recovery } from '#locales/fi/recovery.ts';
import { signIn } from '#locales/fi/sign-in.ts';
import { signOut } from '#locales/fi/sign-out.ts';
import { text } from '#locales/fi/text.ts';
import { texting } from '#locales/fi/texting.ts';
import { videos } from '#locales/fi/videos.ts';
import type { Words } from '#locales/words.ts';

/** Finnish. */
export const fi: Words = {
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
