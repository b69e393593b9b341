import { appWords, languageOfApp } from './language.ts';

/** The words of the app in the language of this phone. Whatever shows one waits until they are loaded. */
export const words = await appWords[languageOfApp()]();
