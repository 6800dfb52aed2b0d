// Marks, in the contents, the section that is being read.

export function followContents() {
  const links = new Map([...document.querySelectorAll(".contents a[href^='#']")].map((link) => [link.hash.slice(1), link]));
  const watcher = new IntersectionObserver((entries) => {
    const read = entries.find((entry) => entry.isIntersecting);
    if (read) {
      links.forEach((link) => link.removeAttribute("aria-current"));
      links.get(read.target.id).setAttribute("aria-current", "true");
    }
  }, { rootMargin: "-20% 0px -75% 0px" });
  document.querySelectorAll("main section[id]").forEach((section) => links.has(section.id) && watcher.observe(section));
}
