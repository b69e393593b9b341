import { useHouse } from '../house.ts';
import { LockSettingsScreen } from '../lock/lock-settings-screen.tsx';
import type { Route } from '../parts/route.ts';
import { useObserved } from '../parts/use-observed.ts';
import { CheckScreen } from './check-screen.tsx';
import { InstallScreen } from './install-screen.tsx';
import { LanguageScreen } from './language-screen.tsx';
import { PhoneScreen } from './phone-screen.tsx';
import { SettingsScreen } from './settings-screen.tsx';

/** The third tab. */
export function SettingsTab({ path: [, page, id] }: { readonly path: Route }) {
  const phone = useObserved(useHouse().phones.list).find((one) => one.id === id);
  if (page === 'phone' && phone !== undefined) return <PhoneScreen key={phone.id} phone={phone} />;
  if (page === 'notifications') return <CheckScreen />;
  if (page === 'lock') return <LockSettingsScreen />;
  if (page === 'language') return <LanguageScreen />;
  if (page === 'install') return <InstallScreen />;
  return <SettingsScreen />;
}
