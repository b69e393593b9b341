import { CodesTab } from './codes/codes-tab.tsx';
import { useHouse } from './house.ts';
import { LinkingScreen } from './linking/linking-screen.tsx';
import { NotificationsScreen } from './linking/notifications-screen.tsx';
import { ScanScreen } from './linking/scan-screen.tsx';
import { UnlockScreen } from './lock/unlock-screen.tsx';
import { route, tabOf } from './parts/route.ts';
import { useObserved } from './parts/use-observed.ts';
import { EndedScreen } from './requests/ended-screen.tsx';
import { QuestionScreen } from './requests/question-screen.tsx';
import { RequestsScreen } from './requests/requests-screen.tsx';
import { SettingsTab } from './settings/settings-tab.tsx';

/** Which screen stands here: what is most urgent first. */
export function App() {
  const { keychain, questions, linkCode } = useHouse();
  const [lock, showing, code, path] = [
    useObserved(keychain.state),
    useObserved(questions.showing),
    useObserved(linkCode),
    useObserved(route),
  ];
  const [, page] = path;
  if (lock === 'locked') return <UnlockScreen />;
  if (code !== null) return <LinkingScreen key={code} code={code} />;
  const tab = tabOf(path);
  if (tab === 'requests') {
    if (page === 'notifications') return <NotificationsScreen />;
    if (showing.kind === 'question')
      return <QuestionScreen key={showing.asked.request.request} showing={showing} />;
    if (showing.kind === 'ended') return <EndedScreen showing={showing} />;
    if (page === 'scan') return <ScanScreen />;
  }
  if (tab === 'codes') return <CodesTab path={path} />;
  return tab === 'settings' ? <SettingsTab path={path} /> : <RequestsScreen />;
}
