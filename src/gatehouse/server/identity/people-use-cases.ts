/** The use cases about people and their roles, put together: lists, invitations, newcomers, requests, directories. */
import { createAuthoredLater, laterAuthor } from "../access/authored-later.ts";
import type { DependenciesOf } from "../dependencies-of.ts";
import type { JobKind } from "../jobs/job-kind.ts";
import { createBulkChanges, type BulkChanges } from "./bulk/bulk-changes.ts";
import { createBulkJob } from "./bulk/bulk-job.ts";
import { createBulkSteps } from "./bulk/bulk-steps.ts";
import { createDirectories, type Directories } from "./directories.ts";
import { createInvitations, type Invitations } from "./invitations.ts";
import { createPeopleMerge, type PeopleMerge } from "./merge/people-merge.ts";
import { createNewcomers, type Newcomers } from "./newcomers.ts";
import { createPeopleExport, type PeopleExport } from "./people-export.ts";
import { createPeople, type People } from "./people.ts";
import { createPersonUndo, type PersonUndo } from "./person-undo.ts";
import { createRequestInbox, type RequestInbox } from "./request-inbox.ts";
import { createRoleApprovers, type RoleApprovers } from "./role-approvers.ts";
import { createRoleRequests, type RoleRequests } from "./role-requests.ts";
import { createScim, type Scim } from "./scim/scim.ts";
import { createTellApprovers } from "./tell-approvers.ts";

export interface PeopleUseCases {
  readonly people: People;
  readonly peopleExport: PeopleExport;
  readonly personUndo: PersonUndo;
  readonly peopleMerge: PeopleMerge;
  readonly bulkChanges: BulkChanges;
  readonly newcomers: Newcomers;
  readonly invitations: Invitations;
  readonly roleRequests: RoleRequests;
  readonly requestInbox: RequestInbox;
  readonly roleApprovers: RoleApprovers;
  readonly directories: Directories;
  readonly scim: Scim;
}

/** What the use cases are made of, without what is made here. */
type Dependencies = Omit<
  DependenciesOf<typeof createPeople> &
    DependenciesOf<typeof createPeopleExport> &
    DependenciesOf<typeof createPersonUndo> &
    DependenciesOf<typeof createPeopleMerge> &
    DependenciesOf<typeof createBulkChanges> &
    DependenciesOf<typeof createBulkSteps> &
    DependenciesOf<typeof createNewcomers> &
    DependenciesOf<typeof createRoleApprovers> &
    DependenciesOf<typeof createRoleRequests> &
    DependenciesOf<typeof createRequestInbox> &
    DependenciesOf<typeof createTellApprovers> &
    DependenciesOf<typeof createDirectories> &
    DependenciesOf<typeof createScim> &
    DependenciesOf<typeof createInvitations> &
    DependenciesOf<typeof createAuthoredLater>,
  "people" | "newcomers" | "invitations" | "approvers" | "tellApprovers"
>;

/** @returns the use cases, and the jobs that do their work later */
export function createPeopleUseCases(dependencies: Dependencies): {
  readonly uses: PeopleUseCases;
  readonly jobs: readonly JobKind[];
} {
  const people = createPeople(dependencies);
  const newcomers = createNewcomers(dependencies);
  const roleApprovers = createRoleApprovers(dependencies);
  const ofRequests = { ...dependencies, approvers: roleApprovers };
  const tellApprovers = createTellApprovers(ofRequests);
  const later = { ...dependencies, authored: createAuthoredLater(dependencies) };
  const newcomersLater = createNewcomers(later);
  const bulkJob = createBulkJob({
    ...dependencies,
    steps: createBulkSteps({
      ...dependencies,
      people: createPeople(later),
      newcomers: newcomersLater,
      invitations: createInvitations({ ...later, newcomers: newcomersLater }),
    }),
    authorOf: (memberId) => laterAuthor(dependencies, memberId),
  });
  const uses: PeopleUseCases = {
    people,
    peopleExport: createPeopleExport({ ...dependencies, people }),
    personUndo: createPersonUndo(dependencies),
    peopleMerge: createPeopleMerge(dependencies),
    bulkChanges: createBulkChanges({ ...dependencies, people }),
    newcomers,
    invitations: createInvitations({ ...dependencies, newcomers }),
    roleRequests: createRoleRequests({ ...dependencies, tellApprovers }),
    requestInbox: createRequestInbox(ofRequests),
    roleApprovers,
    directories: createDirectories(dependencies),
    scim: createScim({ ...dependencies, people }),
  };
  return { uses, jobs: [bulkJob, tellApprovers.job] };
}
