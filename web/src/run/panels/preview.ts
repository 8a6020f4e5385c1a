// The only script of the frame that shows an answer as a page: links and forms are handed to the app.

function tell(reference: string, method: string, fields: [string, string][]): void {
  parent.postMessage({ reference, method, fields }, "*");
}

addEventListener(
  "click",
  (event) => {
    const link = (event.target as Element).closest("a[href], area[href]");
    if (!link) return;
    event.preventDefault();
    const reference = link.getAttribute("href")!;
    if (!reference.startsWith("#")) tell(reference, "GET", []);
    else document.getElementById(reference.slice(1))?.scrollIntoView();
  },
  true,
);

addEventListener(
  "submit",
  (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const by = event.submitter;
    const fields = [...new FormData(form, by)].filter(
      (field): field is [string, string] => typeof field[1] === "string",
    );
    const asked = (name: string) =>
      by?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? "";
    tell(asked("action"), asked("method").toUpperCase() || "GET", fields);
  },
  true,
);
