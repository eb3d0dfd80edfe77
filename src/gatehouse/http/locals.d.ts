declare namespace App {
  interface Locals {
    /** What Gatehouse knows of this request. */
    gatehouse?: import("./state.ts").RequestState;
  }
}
