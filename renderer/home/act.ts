import type { Command } from '#core/bridge/command.ts';

/** Asks for something at once. */
export type Act = (command: Command) => void;
