/** How long a session has left, as `/_gatehouse/session` says it. */

export type SessionTime =
  | {
      readonly signedIn: true;
      /** Id of the member, and how they are shown. */
      readonly member: string;
      readonly name: string;
      readonly email: string;
      /** Another one after each sign-in, so that a page notices it; opens nothing. */
      readonly session: string;
      /** Milliseconds until the session ends if it is not used again. */
      readonly endsIn: number;
      /** Whether using it makes it last longer; otherwise only a new sign-in does. */
      readonly canBeKept: boolean;
    }
  | { readonly signedIn: false };
