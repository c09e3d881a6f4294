package dev.overt.analyzer.report.html;

import java.io.IOException;

/**
 * The frame of a page: what a browser must know before it reads on. The page may load nothing, and
 * of scripts and styles only the two of ours count, which the policy names by their hashes.
 */
record Page(String title, String version) {

  /** Writes the page around a body that is markup already. */
  void write(String body, Appendable out) throws IOException {
    Asset style = Asset.of("report.css");
    Asset script = Asset.of("report.js");
    String policy =
        "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
            .formatted(style.hash(), script.hash());
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n");
    out.append(meta("charset", "utf-8")).append('\n');
    out.append(
            Element.of("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", policy)
                .markup())
        .append('\n');
    out.append(named("viewport", "width=device-width, initial-scale=1"));
    out.append(named("color-scheme", "light dark"));
    out.append(named("generator", "Overt " + version));
    out.append(named("referrer", "no-referrer"));
    out.append(Element.of("title").text(title).markup()).append('\n');
    out.append("<style>").append(style.text()).append("</style>\n</head>\n<body>\n");
    out.append(body);
    out.append("<script>").append(script.text()).append("</script>\n</body>\n</html>\n");
  }

  private static String meta(String attribute, String value) {
    return Element.of("meta").with(attribute, value).markup();
  }

  private static String named(String name, String content) {
    return Element.of("meta").with("name", name).with("content", content).markup() + "\n";
  }
}
