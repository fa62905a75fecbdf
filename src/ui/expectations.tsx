/** What the questionnaire does and does not do: written by the server, and kept by the script that takes over. */
export function Expectations() {
  return (
    <div class="expectations">
      <p class="lead">
        There are at most 14 questions. We compare your answers with decided cases and show what claims like
        it ended in. It takes about ten minutes.
      </p>
      <ul class="plain-points">
        <li>
          <strong>Nothing leaves your device.</strong> There is no account, and we cannot see your answers.
        </li>
        <li>
          <strong>You can say “I don’t know”</strong> to every question. You can go back and change any
          answer.
        </li>
        <li>
          <strong>The answer may be “probably nothing”.</strong> Many claims end that way, and we say so.
        </li>
        <li>
          <strong>It describes past decisions.</strong> It is not legal advice, an offer or a promise.
        </li>
      </ul>
      <p>
        Your answers stay in this tab. A reload or the Back button loses nothing. They go when you close the
        tab, unless the browser opens it again. “Delete my answers and start again” deletes them at once.
      </p>
    </div>
  );
}
