import { account } from '#locales/sv/account.ts';
import { activity } from '#locales/sv/activity.ts';
import { clock } from '#locales/sv/clock.ts';
import { confirm } from '#locales/sv/confirm.ts';
import { enrolment } from '#locales/sv/enrolment.ts';
import { format } from '#locales/sv/format.ts';
import { frame } from '#locales/sv/frame.ts';
import { gallery } from '#locales/sv/gallery.ts';
import { guide } from '#locales/sv/guide.ts';
import { help } from '#locales/sv/help.ts';
import { mail } from '#locales/sv/mail.ts';
import { password } from '#locales/sv/password.ts';
import { privacy } from '#locales/sv/privacy.ts';
import { problems } from '#locales/sv/problems.ts';
import { push } from '#locales/sv/push.ts';
import { recovery } from '#locales/sv/recovery.ts';
import { signIn } from '#locales/sv/sign-in.ts';
import { signOut } from '#locales/sv/sign-out.ts';
import { text } from '#locales/sv/text.ts';
import { texting } from '#locales/sv/texting.ts';
import { videos } from '#locales/sv/videos.ts';
import type { Words } from '#locales/words.ts';

/** Swedish. */
export const sv: Words = {
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
