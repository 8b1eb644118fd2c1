package dev.actionline.render.gl;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Severity;
import dev.actionline.core.UserError;
import java.util.ArrayList;
import java.util.List;

/** One way to a context did not lead there; the message says why, in a phrase. */
final class NoContext extends Exception {
  private static final long serialVersionUID = 1L;
  static final String INSTALL =
      "apt-get install --no-install-recommends libegl1 libgl1-mesa-dri";

  NoContext(String reason) {
    super(reason);
  }

  /** What the user reads when no way led to a context. */
  static UserError forUser(List<String> reasons) {
    List<String> hints = new ArrayList<>();
    hints.add("on Debian or Ubuntu, as root: " + INSTALL);
    reasons.stream().distinct().forEach(r -> hints.add("tried " + r));
    return new UserError(
        List.of(
            new Diagnostic(
                Severity.ERROR, null, null, "there is no OpenGL 4.1 to draw with", hints)));
  }
}
