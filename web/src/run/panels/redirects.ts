// Where an app's redirect leads, as a browser follows it.
import type { Request } from "../../protocol/manifest";
import type { Answer } from "../../protocol/messages";
import { header, isRedirect } from "./answers";
import { resolve } from "./url";

/** The request that follows `request` after `answer`, if that is a redirect within the app. */
export function redirected(request: Request, answer: Answer): Request | undefined {
  const location = header(answer, "location");
  if (location === undefined || !isRedirect(answer)) return undefined;
  const target = resolve(location, request.target);
  if (target === undefined) return undefined;
  if (!becomesGet(request.method, answer.status)) return { ...request, target };
  const headers = request.headers.filter(([name]) => !/^content-/i.test(name)); // they were of its body
  return { method: "GET", target, headers, body: "" };
}

function becomesGet(method: string, status: string): boolean {
  if (/^30[12]/.test(status)) return method === "POST";
  return status.startsWith("303") && method !== "HEAD";
}
