"use strict";

/* Loads the page again when another release is served, and shows what is wrong with the sources once for each build. */
(() => {
  const rendered = document.currentScript.dataset.release;
  const dutch = document.documentElement.lang === "nl";
  const notice = document.createElement("p");
  notice.className = "watch-notice";
  notice.setAttribute("role", "status");
  notice.hidden = true;

  function tell(errors) {
    const link = document.createElement("a");
    link.href = "/watch";
    link.textContent = dutch
      ? "De bronnen hebben " + errors + " fouten; dit is de laatste goede release."
      : "The sources have " + errors + " errors; this is the last good release.";
    notice.replaceChildren(link);
    notice.hidden = errors === 0;
  }

  function heard(state) {
    const problems = document.querySelector("[data-build]");
    if (problems) {
      if (state.errors === 0 && sessionStorage.watchFrom) {
        const from = sessionStorage.watchFrom;
        sessionStorage.removeItem("watchFrom");
        window.location.replace(from);
      } else if (String(state.build) !== problems.dataset.build || state.release !== rendered) {
        window.location.reload();
      }
      return;
    }
    if (state.release !== rendered) {
      window.location.reload();
    } else if (state.errors > 0 && sessionStorage.watchBuild !== String(state.build)) {
      sessionStorage.watchBuild = String(state.build);
      sessionStorage.watchFrom = window.location.href;
      window.location.assign("/watch");
    } else {
      tell(state.errors);
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    document.body.prepend(notice);
    new EventSource("/watch/events").addEventListener("message", (event) => heard(JSON.parse(event.data)));
  });
})();
