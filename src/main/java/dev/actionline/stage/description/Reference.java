package dev.actionline.stage.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a description can say, as the reference in docs/models.md: made from what is read. */
public final class Reference {
  private Reference() {}

  /** Markdown: a table for the statements, for the shapes, and for what goes with every shape. */
  public static String markdown() {
    StringBuilder out = new StringBuilder();
    out.append("### Lines that are no shapes\n\n");
    for (Map.Entry<String, List<Param>> e : Words.ALL.entrySet()) {
      table(out, e.getKey(), "", e.getValue());
    }
    out.append("### Shapes\n\n");
    for (ShapeKind shape : Shapes.ALL) {
      table(out, shape.word(), shape.doc(), shape.params());
      details(out, shape.details());
    }
    return out.toString();
  }

  /** Lines under a shape; those that are told the same are named together. */
  private static void details(StringBuilder out, Map<String, List<Param>> details) {
    Map<List<Param>, List<String>> words = new LinkedHashMap<>();
    details.forEach((w, params) -> words.computeIfAbsent(params, p -> new ArrayList<>()).add(w));
    for (Map.Entry<List<Param>, List<String>> e : words.entrySet()) {
      out.append("Under it, `").append(String.join("`, `", e.getValue())).append("`:\n\n");
      for (Param p : e.getKey()) {
        out.append("- `").append(p.key()).append("` ").append(p.doc());
        out.append(p.needed() ? " (needed)" : "").append('\n');
      }
      out.append('\n');
    }
  }

  private static void table(StringBuilder out, String word, String doc, List<Param> params) {
    out.append("**`").append(word);
    params.stream().filter(Param::lead).forEach(p -> out.append(' ').append(p.key().toUpperCase()));
    out.append("`**").append(doc.isEmpty() ? "" : " " + doc).append("\n\n");
    for (Param p : params) {
      boolean place = Words.PLACE.contains(p);
      if (!p.lead() && !place) {
        out.append("- `").append(p.key()).append("` ").append(p.doc());
        out.append(p.needed() ? " (needed)" : "").append('\n');
      }
    }
    boolean placed = params.containsAll(Words.PLACE);
    out.append(placed ? "- and where it is, as for a shape\n" : "").append('\n');
  }
}
