/** What a page that takes a picture does with what was sent. */
import { z } from "zod";
import { complaint, problem } from "../../../core/languages/problem.ts";
import { readUpload } from "../../../http/answer/upload.ts";
import type { Result } from "../../../server/access/result.ts";
import { pictureLimits } from "../../../server/pictures/picture-limits.ts";
import {
  tooLarge,
  undescribed,
  type PictureDescription,
  type PictureRow,
  type UploadedFile,
} from "../../../server/pictures/pictures.ts";
import {
  failed,
  noProblem,
  setStatus,
  type Answer,
  type FormProblem,
  type SayProblem,
} from "../../forms/form-problem.ts";

interface Context {
  readonly request: Request;
  readonly response: Answer;
}

export interface SentPicture {
  /** Null until it was stored. */
  readonly stored: PictureRow | null;
  readonly problem: FormProblem;
  /** Fields as they were typed; the file has to be chosen again. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Does nothing unless something was sent. Where it is not stored, sets the status of the answer. */
export async function submitPicture(
  { request, response }: Context,
  say: SayProblem,
  store: (file: UploadedFile, fields: Readonly<Record<string, string>>) => Promise<Result<PictureRow>>,
): Promise<SentPicture> {
  if (request.method !== "POST") return { stored: null, problem: noProblem, typed: {} };
  const sent = await readUpload(request, pictureLimits.upload, tooLarge().problem);
  if (!sent.ok) {
    setStatus(response, sent.status);
    const message = say(sent.problem);
    const isAboutFile = sent.status === 413 || sent.status === 422;
    return { stored: null, problem: isAboutFile ? { errors: { file: message } } : { errors: {}, message }, typed: {} };
  }
  const result = await store(sent.file, sent.fields);
  if (result.ok) return { stored: result.value, problem: noProblem, typed: sent.fields };
  return { stored: null, problem: failed(response, say, result), typed: sent.fields };
}

/** What a form says about a picture. */
export const descriptionFields = {
  alt: z.string().trim().max(160, complaint("text-too-long")).default(""),
  isDecorative: z.literal("on").optional(),
};

const percent = z.coerce.number(complaint("not-in-list")).int().min(0).max(100);
export const focusFields = { focusX: percent, focusY: percent };

interface Described {
  readonly alt: string;
  readonly isDecorative?: "on" | undefined;
}

/** Null where it neither says what the picture shows nor that it only decorates. */
export function descriptionOf(
  { alt, isDecorative }: Described,
  focus: Pick<PictureDescription, "focusX" | "focusY"> = undescribed,
): PictureDescription | null {
  if (isDecorative === undefined && alt === "") return null;
  const { focusX, focusY } = focus;
  // What it shows stays written down, for the day when it no longer only decorates.
  return { alt, isDecorative: isDecorative !== undefined, focusX, focusY };
}

export const altMissing = problem("picture-alt");
