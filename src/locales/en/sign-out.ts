/** The question of an application that wants to sign somebody out. */
export const signOut = {
  heading: (service: string): string => `Sign out of ${service}?`,
  lead: 'You are signed out of every linked application in this browser.',
  leadFrom: (application: string): string =>
    `You signed out of ${application}. Sign out here as well, and you are signed out of every linked application in this browser.`,
  yes: 'Sign out',
  no: 'Stay signed in',
};
