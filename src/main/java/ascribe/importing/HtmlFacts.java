package ascribe.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page states about its article: in JSON-LD, in meta elements, in the article itself.
record HtmlFacts(
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String language,
    @Nullable String author,
    @Nullable String link) {

  /// " | The Daily", " - The Daily": the name of the site behind a title.
  private static final Pattern SITE = Pattern.compile("\\s+(?:[|·•»—–]|-|::)\\s+[^|·•»—–]{2,40}$");

  private static final Pattern BY =
      Pattern.compile("(?i)^(?:by|von|par|por|di|door|words by|text:?)\\s+");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:[-_].*)?");

  static HtmlFacts of(Document page, Element article) {
    var ld = JsonLd.of(page);
    var meta = metas(page);
    return new HtmlFacts(
        title(page, article, meta, ld.headline()),
        date(page, article, meta, ld.published()),
        language(page, meta),
        author(page, article, meta, ld.author()),
        link(page, meta));
  }

  private static @Nullable String title(
      Document page, Element article, Map<String, String> meta, @Nullable String stated) {
    String site = orEmpty(meta.get("og:site_name"));
    var h1 = article.selectFirst("h1");
    var anyH1 = h1 == null ? page.body().selectFirst("h1") : h1;
    return first(
        stated,
        bare(meta.get("og:title"), site),
        bare(meta.get("twitter:title"), site),
        bare(meta.get("dc.title"), site),
        anyH1 == null ? null : anyH1.text(),
        bare(page.title(), site));
  }

  private static @Nullable String bare(@Nullable String title, String site) {
    if (title == null) {
      return null;
    }
    String shorter = SITE.matcher(title).replaceFirst("");
    String behind = title.substring(shorter.length());
    boolean named = !site.isEmpty() && behind.contains(site);
    return named || (behind.strip().startsWith("|") && shorter.length() >= 15) ? shorter : title;
  }

  private static @Nullable LocalDate date(
      Document page, Element article, Map<String, String> meta, @Nullable String stated) {
    var time = article.selectFirst("time[datetime]");
    var anyTime = time == null ? headTime(page) : time;
    return Stream.of(
            stated,
            meta.get("article:published_time"),
            meta.get("og:article:published_time"),
            itemprop(page, "datePublished"),
            meta.get("datepublished"),
            meta.get("date"),
            meta.get("pubdate"),
            meta.get("publish-date"),
            meta.get("parsely-pub-date"),
            meta.get("sailthru.date"),
            meta.get("dc.date"),
            meta.get("dc.date.issued"),
            meta.get("dcterms.created"),
            anyTime == null ? null : anyTime.attr("datetime"))
        .filter(Objects::nonNull)
        .map(words -> DateText.first(Titles.tidy(words)))
        .filter(Objects::nonNull)
        .map(DateText.Found::date)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Element headTime(Document page) {
    var marked = page.selectFirst("time[pubdate], header time[datetime], time[itemprop]");
    return marked != null && marked.closest("aside, nav, footer") == null ? marked : null;
  }

  private static @Nullable String language(Document page, Map<String, String> meta) {
    var html = page.selectFirst("html");
    String stated =
        first(
            html == null ? null : html.attr("lang"),
            meta.get("content-language"),
            meta.get("og:locale"));
    String lower = stated == null ? "" : stated.toLowerCase(Locale.ROOT);
    return LANGUAGE.matcher(lower).matches() ? lower.split("[-_]", 2)[0] : null;
  }

  private static @Nullable String author(
      Document page, Element article, Map<String, String> meta, @Nullable String stated) {
    var signed = article.selectFirst("[rel=author], [itemprop=author], .byline, .author-name");
    var anySigned = signed == null ? page.selectFirst("[rel=author], .byline") : signed;
    String name =
        first(
            stated,
            meta.get("author"),
            meta.get("article:author"),
            meta.get("dc.creator"),
            anySigned == null ? null : anySigned.text());
    if (name == null || name.startsWith("http") || name.length() > 120) {
      return null;
    }
    return BY.matcher(name).replaceFirst("");
  }

  private static @Nullable String link(Document page, Map<String, String> meta) {
    var canonical = page.selectFirst("link[rel=canonical][href]");
    String link = first(canonical == null ? null : canonical.attr("href"), meta.get("og:url"));
    return link != null && link.matches("https?://\\S{1,2000}") ? link : null;
  }

  /// Contents of meta elements by their lower-case names; the first of a name counts.
  private static Map<String, String> metas(Document page) {
    var metas = new HashMap<String, String>();
    for (var meta : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "http-equiv")) {
        metas.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), meta.attr("content"));
      }
    }
    return metas;
  }

  private static @Nullable String itemprop(Document page, String name) {
    var element = page.selectFirst("[itemprop=" + name + "]");
    return element == null
        ? null
        : first(element.attr("content"), element.attr("datetime"), element.text());
  }

  /// The first of some words that are not blank, on one line.
  private static @Nullable String first(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && !candidate.isBlank()) {
        return Titles.tidy(candidate);
      }
    }
    return null;
  }

  private static String orEmpty(@Nullable String words) {
    return words == null ? "" : words.strip();
  }
}
