/** Text messages. The last line is read by phones, which offer the code to the page of that host. */
export const text = {
  code: (service: string, code: string, host: string): string =>
    `${code} is your ${service} code.\n\n@${host} #${code}`,
};
