/** The portal's own mark, drawn for it: a square with one side open. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path d="M20 4H6a2 2 0 0 0-2 2v20a2 2 0 0 0 2 2h20a2 2 0 0 0 2-2V12" fill="none" stroke="#0b50d0" stroke-width="4" stroke-linecap="round" />
      <circle cx="26" cy="6" r="4" fill="#d63d4a" />
      <path d="M11 21v-5M16 21V11M21 21v-7" fill="none" stroke="#052561" stroke-width="3" stroke-linecap="round" />
    </svg>
  );
}
