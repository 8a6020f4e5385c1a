// How much a program may send. The worker cuts, and both sides of every port refuse what is more.

const KB = 1024;
const MB = 1024 * KB;

/** Characters of output that are sent as they come; of the rest only the end, or what comes before a pause. */
export const OUTPUT = 16 * MB;
export const OUTPUT_END = 64 * KB;
export const OUTPUT_PAUSES = MB;
/** Characters of output on their way to the page. */
export const OUTPUT_AT_ONCE = 64 * KB;
/** Pieces of output in one message. */
export const CHUNKS = 1000;

export const ERROR_TEXT = 64 * KB;
export const STATEMENTS = 500;
export const STATEMENT_TEXT = 2 * KB;
export const HEADERS = 200;
export const HEADER_TEXT = 8 * KB;
/** Bytes of an answer that are kept; characters of it that are shown, of a page that is compared by
 *  what a visitor sees, and of one that is rendered. */
export const ANSWER = 16 * MB;
export const ANSWER_SHOWN = 64 * KB; // four times as much takes a browser 200 ms to lay out
export const PREVIEW = MB;

/** Style sheets and images that a rendered page gets, and bytes of them all. */
export const REFERENCES = 50;
export const REFERENCES_SIZE = 4 * MB;

/** Of a request, or of a link or a form in a rendered page: characters of its address, fields, characters of them all. */
export const ADDRESS = 8 * KB;
export const FIELDS = 200;
export const FIELDS_TEXT = 64 * KB;

/** The reader's own files. */
export const FILES = 200;
export const FILES_TEXT = 8 * MB;

/** What a program may write into its file system: bytes. */
export const DISK = 256 * MB;

/** Messages that a worker may send in a burst, and each second from then on. */
export const MESSAGES = 8000;
export const MESSAGES_A_SECOND = 2000;

/** How long a request may take. */
export const REQUEST_TIME = 10_000; // ms
