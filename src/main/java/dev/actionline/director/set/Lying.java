package dev.actionline.director.set;

import java.util.Optional;

/**
 * Where something lies.
 *
 * @param host a prop or a place of the set
 * @param hostPlace where that was, if it is a prop
 */
record Lying(String relation, String host, Optional<String> hostPlace) {
  String place() {
    return relation + " " + host;
  }
}
