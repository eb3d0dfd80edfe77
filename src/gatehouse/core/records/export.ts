/** Records that can be downloaded as a file. */

export const exportFormats = ["csv", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportedRecords = ["people", "refusals", "audit"] as const;
export type ExportedRecordName = (typeof exportedRecords)[number];
