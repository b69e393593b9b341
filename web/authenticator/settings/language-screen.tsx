import { type Language, languageList, spokenLanguages } from '#locales/language.ts';
import { chooseLanguage, languageOfApp } from '../language.ts';
import { Icon } from '../parts/icon.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import { words } from '../words.ts';

export function LanguageScreen() {
  const { settings } = words;
  const now = languageOfApp();
  return (
    <Screen title={settings.language} tab="settings" back="#settings">
      <Heading>{settings.language}</Heading>
      <ul class="ways">
        {languageList.map((language) => (
          <li key={language}>
            <button
              type="button"
              lang={spokenLanguages[language].tag}
              aria-current={language === now ? 'true' : undefined}
              onClick={() => choose(language)}
            >
              <span>{spokenLanguages[language].name}</span>
              {language === now && <Icon name="check" />}
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

/** The words of a module are there when it is loaded, so a choice loads the app anew. */
function choose(language: Language): void {
  chooseLanguage(language);
  location.hash = 'settings';
  location.reload();
}
