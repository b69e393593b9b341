import { copyOnClick } from './components/copy.ts';
import { CountDown } from './components/count-down.ts';
import { showDialledNumber } from './components/dialled-number.ts';
import { focusProblem } from './components/focus-problem.ts';
import { LiveStatus } from './components/live-status.ts';
import { visitOwnAddress } from './components/own-address.ts';
import { pressByItself } from './components/press.ts';
import { printOnClick } from './components/print.ts';
import { revealPasswords } from './components/reveal.ts';
import { sendOnce } from './components/send-once.ts';
import { ClockVerdict, ServerClock } from './components/server-clock.ts';

/** Every page works without this file; each line adds one comfort. */
copyOnClick();
printOnClick();
revealPasswords();
showDialledNumber();
sendOnce();
focusProblem();
visitOwnAddress();
pressByItself();
customElements.define('live-status', LiveStatus);
customElements.define('count-down', CountDown);
customElements.define('server-clock', ServerClock);
customElements.define('clock-verdict', ClockVerdict);
