/** Records that can be downloaded as a file. */

export type ExportFormat = "csv" | "json";

export const exportedRecords = ["people", "refusals", "audit"] as const;
export type ExportedRecordName = (typeof exportedRecords)[number];
