/** Trouble that the user can act on: the message is safe to show and says what to do next. */
export class Trouble extends Error {
  /** A command that helps, offered as a button. */
  readonly help: Help | undefined;

  constructor(message: string, help?: Help) {
    super(message);
    this.name = 'Trouble';
    this.help = help;
  }
}

export interface Help {
  readonly title: string;
  readonly command: string;
  readonly arguments?: readonly unknown[];
}
