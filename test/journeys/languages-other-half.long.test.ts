import { languageList } from '#locales/language.ts';
import { everyPageSpeaks } from '../support/every-page-speaks.ts';

// In two files, which run beside each other.
everyPageSpeaks(languageList.filter((_, index) => index % 2 === 1));
