/** What a function is made of that makes a use case: for a file that puts several together. */
export type DependenciesOf<Create extends (dependencies: never) => unknown> = Parameters<Create>[0];
