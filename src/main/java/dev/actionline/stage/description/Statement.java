package dev.actionline.stage.description;

import dev.actionline.core.Span;
import java.util.List;

/**
 * One line and the lines indented under it.
 *
 * @param keyword its first word
 * @param tokens what follows the keyword
 * @param rest the text after the keyword, as written, for prose
 * @param span of the line without indentation and comment
 */
record Statement(
    Token keyword, List<Token> tokens, String rest, Span span, List<Statement> children) {

  String word() {
    return keyword.text();
  }
}
