/** The use cases with which a person signs in and looks after their own account, put together. */
import type { DependenciesOf } from "../dependencies-of.ts";
import { createSealing } from "../sealing.ts";
import { createAccountDeletion, type AccountDeletion } from "./account-deletion.ts";
import { createOwnAccountSettings, type OwnAccountSettings } from "./account-settings.ts";
import { createAccount, type Account } from "./account.ts";
import { createContinueSignIn, type ContinueSignIn } from "./continue-sign-in.ts";
import { createEmailChanges, type EmailChanges } from "./email-change.ts";
import { createEmailConfirmations, type EmailConfirmations } from "./email-confirmation.ts";
import { createNewDevices, type NewDevices } from "./new-devices.ts";
import { createOwnData, type OwnData } from "./own-data.ts";
import { createPasskeys, type Passkeys } from "./passkeys.ts";
import { createMayChangeFactors, type MayChangeFactors } from "./proved-factors.ts";
import { createSecondFactorReset, type SecondFactorReset } from "./second-factor-reset.ts";
import { authenticatorAppSecret, createSecondFactors, type SecondFactors } from "./second-factors.ts";
import { renewWithCode, stepUp, type SteppingUp } from "./second-step.ts";
import { createSignIn, type SignIn, type SigningBrowser, type SignInResult } from "./sign-in.ts";
import { createTrustedBrowsers, type TrustedBrowsers } from "./trusted-browsers.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";

export interface AccountUseCases {
  readonly signIn: SignIn;
  readonly continueSignIn: ContinueSignIn;
  readonly stepUp: (...input: SteppingUp) => Promise<SignInResult>;
  readonly renewWithCode: (member: SignedInMember, browser: SigningBrowser) => Promise<string | null>;
  readonly secondFactors: SecondFactors;
  readonly secondFactorReset: SecondFactorReset;
  readonly passkeys: Passkeys;
  readonly mayChangeFactors: MayChangeFactors;
  readonly trustedBrowsers: TrustedBrowsers;
  readonly newDevices: NewDevices;
  readonly account: Account;
  readonly accountDeletion: AccountDeletion;
  readonly ownAccountSettings: OwnAccountSettings;
  readonly ownData: OwnData;
  readonly emailConfirmations: EmailConfirmations;
  readonly emailChanges: EmailChanges;
}

/** What the use cases are made of, without what is made here. */
type Dependencies = Omit<
  DependenciesOf<typeof createSignIn> &
    DependenciesOf<typeof createSecondFactors> &
    DependenciesOf<typeof createSecondFactorReset> &
    DependenciesOf<typeof createPasskeys> &
    DependenciesOf<typeof createMayChangeFactors> &
    DependenciesOf<typeof createTrustedBrowsers> &
    DependenciesOf<typeof createNewDevices> &
    DependenciesOf<typeof createAccount> &
    DependenciesOf<typeof createAccountDeletion> &
    DependenciesOf<typeof createOwnAccountSettings> &
    DependenciesOf<typeof createOwnData> &
    DependenciesOf<typeof createEmailConfirmations> &
    DependenciesOf<typeof createEmailChanges>,
  "secondFactors" | "trustedBrowsers" | "newDevices" | "mayChangeFactors" | "ownAccountSettings" | "sealing"
> &
  Pick<DependenciesOf<typeof createSecondFactors>, "secondFactors"> & {
    readonly settings: Parameters<typeof authenticatorAppSecret>[0];
    /** Of the site. */
    readonly secret: Parameters<typeof createSealing>[0];
  };

export async function createAccountUseCases(dependencies: Dependencies): Promise<AccountUseCases> {
  const mayChangeFactors = createMayChangeFactors(dependencies);
  const ofFactors = { ...dependencies, mayChangeFactors };
  const ownAccountSettings = createOwnAccountSettings(dependencies);
  const secondFactors = createSecondFactors({
    ...ofFactors,
    sealing: createSealing(await authenticatorAppSecret(dependencies.settings), "authenticator apps"),
  });
  const trustedBrowsers = createTrustedBrowsers(dependencies);
  const newDevices = createNewDevices(dependencies);
  const ofSignIn = { ...dependencies, secondFactors, trustedBrowsers, newDevices };
  return {
    signIn: createSignIn(ofSignIn),
    continueSignIn: createContinueSignIn(ofSignIn),
    stepUp: (...input) => stepUp(ofSignIn, ...input),
    renewWithCode: (member, browser) => renewWithCode(ofSignIn, member, browser),
    secondFactors,
    secondFactorReset: createSecondFactorReset(ofFactors),
    passkeys: createPasskeys({ ...ofFactors, sealing: createSealing(dependencies.secret, "passkeys that are begun") }),
    mayChangeFactors,
    trustedBrowsers,
    newDevices,
    account: createAccount(dependencies),
    accountDeletion: createAccountDeletion({ ...ofFactors, ownAccountSettings, secondFactors }),
    ownAccountSettings,
    ownData: createOwnData(dependencies),
    emailConfirmations: createEmailConfirmations(dependencies),
    emailChanges: createEmailChanges(dependencies),
  };
}
