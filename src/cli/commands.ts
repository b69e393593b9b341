import { addAccount } from './account/add.ts';
import { disableAccountCommand, enableAccountCommand } from './account/disable.ts';
import { showAccount } from './account/show.ts';
import { unlinkAccount } from './account/unlink.ts';
import { addClientCommand } from './client/add.ts';
import { listClients } from './client/list.ts';
import type { Command } from './command.ts';
import { demo } from './demo/demo.ts';
import { doctor } from './doctor/doctor.ts';
import { rotateKeys } from './key/rotate.ts';
import { migrateCommand } from './service/migrate.ts';
import { serve } from './service/serve.ts';

/** In the order in which help lists them. */
export const commands: readonly Command[] = [
  serve,
  demo,
  migrateCommand,
  addAccount,
  showAccount,
  unlinkAccount,
  disableAccountCommand,
  enableAccountCommand,
  addClientCommand,
  listClients,
  rotateKeys,
  doctor,
];
