package dev.actionline.breakdown;

import java.util.LinkedHashSet;
import java.util.Set;

/** Who of a scene is heard and not seen: a voice from somewhere else. */
final class Voices {
  private final Set<String> heard = new LinkedHashSet<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private boolean voice;
  private boolean voiceBefore;

  void newScene() {
    heard.clear();
    seen.clear();
    voice = false;
    voiceBefore = false;
  }

  void newSentence() {
    voiceBefore = voice;
    voice = false;
  }

  /** Somebody hears a voice: whose, the next words may tell. */
  void oneIsHeard() {
    voice = true;
  }

  /** A voice was just heard, and it may be this one's: he has not been seen in the scene. */
  boolean mayBe(Reference who) {
    return (voice || voiceBefore) && who.labels().stream().noneMatch(seen::contains);
  }

  /** Only the voice of this one is there. */
  void hear(String label) {
    heard.add(label);
  }

  /** This one acted, or was acted upon, before our eyes. */
  void see(String label) {
    seen.add(label);
    heard.remove(label);
  }

  /** Known in this scene by the voice alone. */
  boolean only(String label) {
    return heard.contains(label);
  }
}
